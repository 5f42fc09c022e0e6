package org.comptoir.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.UUID;
import org.comptoir.local.layout.Part;
import org.comptoir.local.layout.Port;
import org.comptoir.local.platform.LocalPlatform;
import org.comptoir.local.platform.Twin;

/** Everybody who uses the platform in a story, and the hand that pulls its plugs. */
final class Cast {
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final LocalPlatform platform;

    Cast(LocalPlatform platform) {
        this.platform = platform;
    }

    Channel anonymous() {
        return new Channel(gateway(), () -> "");
    }

    /** The web shop's own back end. */
    Channel frontend() {
        return as("frontend");
    }

    Channel operator() {
        return as("operator");
    }

    Channel merchandiser() {
        return as("merchandiser");
    }

    Channel agent() {
        return as("agent");
    }

    Channel clerk(String store) {
        return as("clerk-" + store);
    }

    Channel customer(UUID customer) {
        return as("customer-" + customer);
    }

    /** A service that calls another one. */
    Channel service() {
        return as("order-service");
    }

    /** Somebody who calls a service without the gateway and its limits. */
    Channel straightTo(String service, String user) {
        return new Channel(URI.create(platform.url(service)), () -> platform.token(user));
    }

    /** A second instance of a service, started; the test closes it. */
    Twin twin(String service) {
        Twin twin = platform.twin(service);
        twin.start();
        return twin;
    }

    Channel straightTo(Twin twin, String user) {
        return new Channel(URI.create(twin.url()), () -> platform.token(user));
    }

    /** A connection of one's own to the database of a service, to look at it as no user can. */
    Connection database(String service) {
        Part part = Part.named(service).orElseThrow();
        try {
            return DriverManager.getConnection(
                    platform.databaseUrl(part),
                    part.database(),
                    platform.secrets().database(part.database()));
        } catch (SQLException failure) {
            throw new AssertionError(failure);
        }
    }

    void kill(String service) {
        platform.kill(service);
    }

    void start(String service) {
        platform.start(service);
    }

    String kafka() {
        return "127.0.0.1:" + platform.settings().ports().of(Port.KAFKA);
    }

    void stopKafka() {
        platform.stopKafka();
    }

    void startKafka() {
        platform.startKafka();
    }

    /** The mails that the catcher holds for an address, as JSON text. */
    String mailsTo(String address) {
        URI page = URI.create(platform.url(Port.MAIL_PAGE) + "/api/messages?to="
                + URLEncoder.encode(address, StandardCharsets.UTF_8));
        try {
            return HTTP.send(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString())
                    .body();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interruption);
        }
    }

    /** Balances equal the ledger, and reserved units equal the live reservations (invariants I1 and I2). */
    void assertAuditIsClean() {
        Answer audit = operator().get("/api/v1/stock-audit").expect(200);
        assertThat(audit.at("/ok").asBoolean()).as(audit.body().toString()).isTrue();
    }

    private Channel as(String user) {
        return new Channel(gateway(), () -> platform.token(user));
    }

    private URI gateway() {
        return URI.create(platform.url("gateway-service"));
    }
}
