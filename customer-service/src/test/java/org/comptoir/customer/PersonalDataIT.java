package org.comptoir.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.AppenderBase;
import com.icegreen.greenmail.util.GreenMail;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.comptoir.contracts.Topics;
import org.comptoir.contracts.customers.v1.CustomerChanged;
import org.comptoir.test.Answer;
import org.comptoir.test.Http;
import org.comptoir.test.KafkaProbe;
import org.comptoir.test.TestTokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** Runs what the service does with a marked person and looks for the marks where none may be (test S19). */
@CustomerServiceTest
class PersonalDataIT {
    private static final String MARK = "canary" + UUID.randomUUID().toString().substring(0, 8);
    private static final String EMAIL = "Jane." + MARK + "@Example.org";
    private static final String PHONE = "0755501234";
    private static final Jane JANE = new Jane("REGISTERED", "Given" + MARK, "Family" + MARK, EMAIL, PHONE, "en");
    private static final List<String> TOPICS =
            List.of(Topics.CUSTOMERS, Topics.CARTS, Topics.ORDERS, Topics.WORK, Topics.SALES);

    private final Http http;
    private final TestTokens tokens;
    private final KafkaProbe probe;
    private final GreenMail mail;
    private final UUID id = UUID.randomUUID();
    private final Tape tape = new Tape();
    private final LoggerContext loggers = (LoggerContext) LoggerFactory.getILoggerFactory();
    private final Logger root = loggers.getLogger(Logger.ROOT_LOGGER_NAME);
    private final Logger service = loggers.getLogger("org.comptoir");

    @Autowired
    PersonalDataIT(Http http, TestTokens tokens, KafkaProbe probe, GreenMail mail) {
        this.http = http;
        this.tokens = tokens;
        this.probe = probe;
        this.mail = mail;
    }

    @BeforeEach
    void listen() {
        tape.setContext(loggers);
        tape.start();
        root.addAppender(tape);
        service.setLevel(Level.DEBUG);
    }

    @AfterEach
    void stopListening() {
        service.setLevel(null);
        root.detachAppender(tape);
    }

    @Test
    void leavesNoTraceOfAPersonOutsideItsOwnTables() {
        List<Answer> refusals = live();

        assertThat(tape.lines).as("log lines").isNotEmpty().noneMatch(PersonalDataIT::isMarked);
        assertThat(refusals).as("problems").noneMatch(answer -> isMarked(answer.body()));
        assertThat(http.get("/actuator/prometheus").body()).as("metrics").matches(body -> !isMarked(body));
        assertThat(TOPICS.stream()
                        .flatMap(topic -> Stream.of(
                                topic, topic + ".customer-service.dlt", topic + ".customer-service.messages.dlt"))
                        .flatMap(topic -> probe.records(topic).stream()))
                .as("records")
                .isNotEmpty()
                .noneMatch(PersonalDataIT::isMarked);
    }

    /** Everything a customer goes through, good and bad; answers the refusals. */
    private List<Answer> live() {
        String path = "/api/v1/customers/{id}";
        Http shop = http.as(tokens.frontend());
        Http clerk = http.as(tokens.clerk("1000001"));
        mail.stop();
        Shopping shopping = new Shopping(probe, id);
        shopping.ready(0);
        try {
            shop.put(path, JANE, id).expect(201);
            await().atMost(Duration.ofSeconds(40))
                    .until(() -> http.as(tokens.agent())
                            .get(path + "/messages", id)
                            .body()
                            .contains("unreachable"));
        } finally {
            mail.start();
        }
        await().atMost(Duration.ofSeconds(40))
                .until(() -> http.as(tokens.agent())
                        .get(path + "/messages", id)
                        .body()
                        .contains("SENT"));
        clerk.get("/api/v1/customers?email={e}", EMAIL).expect(200);
        clerk.get("/api/v1/customers?phone={p}", PHONE).expect(200);
        clerk.get(path + "/profile", id).expect(200);
        shop.with("If-Match", "\"1\"").put(path, JANE.reading("fr"), id).expect(200);
        probe.awaitHeard(
                CustomerChanged.class, told -> told.event().customerId().equals(id) && told.sequence() == 2);
        return List.of(
                shop.put(path, JANE.named("Other" + MARK), id).expect(409),
                shop.put(path, JANE.at(EMAIL + "..."), id).expect(400),
                shop.put(path, "{\"email\": \"" + EMAIL + "\"", id).expect(400),
                shop.put(path, "{\"e-mail\": \"" + EMAIL + "\"}", id).expect(400),
                shop.put(path, "{\"kind\": \"" + EMAIL + "\"}", id).expect(400),
                http.as(tokens.frontend("other-shop")).put(path, JANE, id).expect(404),
                clerk.get("/api/v1/customers?email={e}&phone={p}", EMAIL, PHONE).expect(400),
                clerk.get("/api/v1/customers?number={e}", EMAIL).expect(400),
                clerk.get("/api/v1/customers?email={e}&after={e}", EMAIL, EMAIL).expect(400),
                shop.get("/api/v1/customers?email={e}", EMAIL).expect(403),
                http.get("/api/v1/customers?email={e}", EMAIL).expect(401));
    }

    private static boolean isMarked(ConsumerRecord<String, byte[]> record) {
        return isMarked(
                record.key() + " " + new String(record.value(), StandardCharsets.UTF_8) + " " + record.headers());
    }

    private static boolean isMarked(String text) {
        return text.toLowerCase(Locale.ROOT).contains(MARK) || text.contains(PHONE.substring(1));
    }

    /** Keeps every log line with all its parts. */
    private static final class Tape extends AppenderBase<ILoggingEvent> {
        private final List<String> lines = new CopyOnWriteArrayList<>();

        @Override
        protected void append(ILoggingEvent event) {
            lines.add(
                    event.getFormattedMessage() + " " + event.getKeyValuePairs() + " " + event.getMDCPropertyMap() + " "
                            + (event.getThrowableProxy() == null
                                    ? ""
                                    : ThrowableProxyUtil.asString(event.getThrowableProxy())));
        }
    }
}
