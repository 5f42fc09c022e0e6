package org.comptoir.local.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jwt.SignedJWT;
import jakarta.mail.Message;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.comptoir.local.api.Answer;
import org.comptoir.local.api.Api;
import org.comptoir.local.layout.Part;
import org.comptoir.local.layout.PlatformProblem;
import org.comptoir.local.layout.PlatformSettings;
import org.comptoir.local.layout.Port;
import org.comptoir.local.machine.Waiting;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** PostgreSQL, Kafka and the companion as real processes, without the services; the last test restarts them all. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class EnginesIT {
    private static final Part[] ENGINES = {Part.POSTGRES, Part.KAFKA, Part.COMPANION};

    @TempDir
    static Path home;

    @SuppressWarnings("NullAway.Init")
    private static LocalPlatform platform;

    @BeforeAll
    static void start() {
        platform = new LocalPlatform(settings());
        platform.start(ENGINES);
    }

    @AfterAll
    static void stop() {
        platform.stop();
    }

    @Test
    @Order(1)
    void commitsSurviveAPowerCut() throws Exception {
        try (Connection connection = connect(Part.ORDER)) {
            assertThat(List.of(
                            show(connection, "fsync"),
                            show(connection, "synchronous_commit"),
                            show(connection, "full_page_writes")))
                    .containsOnly("on");
        }
    }

    @Test
    @Order(2)
    void noServiceEntersTheDatabaseOfAnother() {
        assertThatThrownBy(() -> DriverManager.getConnection(
                        platform.databaseUrl(Part.INVENTORY),
                        Part.ORDER.database(),
                        platform.secrets().database(Part.ORDER.database())))
                .hasMessageContaining("permission denied");
    }

    @Test
    @Order(3)
    void tokensKeepTheContract() throws Exception {
        SignedJWT token = SignedJWT.parse(platform.token("clerk-1000008"));

        assertThat(token.getHeader().getType().toString()).isEqualTo("at+jwt");
        assertThat(token.getHeader().getAlgorithm().getName()).isEqualTo("RS256");
        var claims = token.getJWTClaimsSet();
        assertThat(claims.getIssuer()).isEqualTo(platform.url(Port.ISSUER));
        assertThat(claims.getSubject()).isEqualTo("clerk-1000008");
        assertThat(claims.getAudience())
                .contains("inventory-service", "gateway-service", "store-pos-service")
                .hasSize(6);
        assertThat(claims.getStringListClaim("roles")).containsExactly("clerk");
        assertThat(claims.getStringListClaim("stores")).containsExactly("1000008");
        assertThat(Duration.between(
                        claims.getIssueTime().toInstant(),
                        claims.getExpirationTime().toInstant()))
                .isEqualTo(Duration.ofMinutes(5));
        assertThat(SignedJWT.parse(platform.token("order-service"))
                        .getJWTClaimsSet()
                        .getStringListClaim("roles"))
                .containsExactly("service");
        assertThatThrownBy(() -> platform.token("burglar"))
                .isInstanceOf(PlatformProblem.class)
                .hasMessageContaining("No such demo user");
    }

    @Test
    @Order(4)
    void mailsAreCaughtAndShownAsText() throws Exception {
        Properties properties = new Properties();
        properties.setProperty("mail.smtp.host", "127.0.0.1");
        properties.setProperty(
                "mail.smtp.port", Integer.toString(platform.settings().ports().of(Port.SMTP)));
        MimeMessage mail = new MimeMessage(Session.getInstance(properties));
        mail.setFrom(new InternetAddress("shop@example.org"));
        mail.setRecipient(Message.RecipientType.TO, new InternetAddress("lea@example.org"));
        mail.setSubject("Prête <b>!</b>", "UTF-8");
        mail.setText("Code 123456 <script>alert(1)</script>", "UTF-8");
        Transport.send(mail);

        Api page = Api.at(platform.url(Port.MAIL_PAGE));
        assertThat(Waiting.until(
                        Duration.ofSeconds(5),
                        () -> page.get("/api/messages?to=lea@example.org")
                                .text()
                                .contains("Code 123456")))
                .isTrue();
        assertThat(page.get("/api/messages?to=other@example.org")
                        .json()
                        .path("items")
                        .isEmpty())
                .isTrue();
        assertThat(page.get("/").text())
                .contains("Prête &lt;b&gt;", "&lt;script&gt;")
                .doesNotContain("<script>");
    }

    @Test
    @Order(5)
    void everythingSurvivesARestart() throws Exception {
        String token = platform.token("operator");
        String keys = Api.at(platform.url(Port.ISSUER)).get("/oauth2/jwks").text();
        String payment = pay("pm_card_visa", "key-1").at("/id");
        try (Connection connection = connect(Part.ORDER)) {
            connection.createStatement().execute("CREATE TABLE kept (id int)");
            connection.createStatement().execute("INSERT INTO kept VALUES (42)");
        }
        topic("kept");

        platform.kill(Part.POSTGRES);
        platform.kill(Part.KAFKA);
        platform.kill(Part.COMPANION);
        platform.start(ENGINES);

        assertThat(token).isNotEmpty();
        assertThat(Api.at(platform.url(Port.ISSUER)).get("/oauth2/jwks").text()).isEqualTo(keys);
        assertThat(send("GET", "/v1/payment_intents/" + payment, "", "").at("/status"))
                .isEqualTo("requires_capture");
        assertThat(pay("pm_card_visa", "key-1").at("/id")).isEqualTo(payment);
        try (Connection connection = connect(Part.ORDER);
                ResultSet kept = connection.createStatement().executeQuery("SELECT id FROM kept")) {
            assertThat(kept.next()).isTrue();
        }
        try (Admin admin = admin()) {
            assertThat(admin.listTopics().names().get(30, TimeUnit.SECONDS)).contains("kept");
        }
        assertThat(platform.running()).containsExactly(ENGINES);
    }

    private static Answer pay(String method, String key) throws Exception {
        return send(
                "POST",
                "/v1/payment_intents",
                "amount=1999&currency=eur&capture_method=manual&confirm=true&payment_method=" + method
                        + "&metadata[order]=7",
                key);
    }

    private static Answer send(String verb, String path, String form, String key) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(platform.url(Port.PAYMENTS) + path))
                .header("Authorization", "Bearer " + platform.secrets().paymentKey())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .method(verb, HttpRequest.BodyPublishers.ofString(form));
        if (!key.isEmpty()) {
            request.header("Idempotency-Key", key);
        }
        try (HttpClient http = HttpClient.newHttpClient()) {
            var response = http.send(request.build(), BodyHandlers.ofString());
            return new Answer(verb, path, response.statusCode(), response.body(), Duration.ZERO);
        }
    }

    private static void topic(String name) throws Exception {
        try (Admin admin = admin()) {
            admin.createTopics(List.of(new NewTopic(name, 1, (short) 1))).all().get(30, TimeUnit.SECONDS);
        }
    }

    private static Admin admin() {
        return Admin.create(Map.of(
                "bootstrap.servers", "127.0.0.1:" + platform.settings().ports().of(Port.KAFKA)));
    }

    private static Connection connect(Part service) throws Exception {
        return DriverManager.getConnection(
                platform.databaseUrl(service),
                service.database(),
                platform.secrets().database(service.database()));
    }

    private static String show(Connection connection, String setting) throws Exception {
        try (ResultSet result = connection.createStatement().executeQuery("SHOW " + setting)) {
            result.next();
            return result.getString(1);
        }
    }

    private static PlatformSettings settings() {
        Path repository = Path.of("../..").toAbsolutePath().normalize();
        return PlatformSettings.besides(repository, home);
    }
}
