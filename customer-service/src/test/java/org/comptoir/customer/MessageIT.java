package org.comptoir.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.comptoir.test.Answer;
import org.comptoir.test.Http;
import org.comptoir.test.KafkaProbe;
import org.comptoir.test.TestTokens;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@CustomerServiceTest
class MessageIT {
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final Http agent;
    private final KafkaProbe probe;
    private final GreenMail mail;
    private final JdbcClient jdbc;
    private final UUID id = UUID.randomUUID();
    private final Jane jane = Jane.unique();
    private final Shopping shopping;

    @Autowired
    MessageIT(Http http, TestTokens tokens, KafkaProbe probe, GreenMail mail, JdbcClient jdbc) {
        this.agent = http.as(tokens.agent());
        this.probe = probe;
        this.mail = mail;
        this.jdbc = jdbc;
        this.shopping = new Shopping(probe, id);
    }

    private void arrives(Jane somebody) {
        agent.put("/api/v1/customers/{id}", somebody, id).expect(201);
    }

    private List<MimeMessage> received() {
        return Arrays.stream(mail.getReceivedMessages()).filter(this::isToJane).toList();
    }

    private boolean isToJane(MimeMessage message) {
        try {
            return message.getAllRecipients()[0]
                    .toString()
                    .toLowerCase(Locale.ROOT)
                    .equals(jane.email().toLowerCase(Locale.ROOT));
        } catch (MessagingException failure) {
            throw new AssertionError(failure);
        }
    }

    private MimeMessage awaitMail() {
        await().atMost(PATIENCE).until(() -> received().size() == 1);
        return received().getFirst();
    }

    private Answer messages() {
        return agent.get("/api/v1/customers/{id}/messages", id).expect(200);
    }

    private void awaitState(String state) {
        await().atMost(PATIENCE)
                .untilAsserted(
                        () -> assertThat(messages().list("$.items[*].state")).containsExactly(state));
    }

    @Test
    void writesThatTheOrderIsReadyAndHowToCollectIt() throws MessagingException, IOException {
        arrives(jane);

        shopping.ready(0);

        MimeMessage received = awaitMail();
        assertThat(received.getSubject()).isEqualTo("Votre commande " + shopping.number + " est prête");
        assertThat(received.getFrom()).extracting(Object::toString).containsExactly("no-reply@comptoir.example");
        String plain = part(received, "text/plain");
        assertThat(plain)
                .contains("Bonjour Jane,", Shopping.CODE, shopping.number, Shopping.STORE)
                .contains("samedi 28 novembre 2093 à 18h30");
        assertThat(part(received, "text/html")).contains("<html lang=\"fr\">", Shopping.CODE + "</strong>");
        awaitState("SENT");
        Answer told = messages();
        assertThat(received.getMessageID()).isEqualTo("<" + told.text("$.items[0].id") + "@messages.comptoir>");
        assertThat(told.body()).doesNotContain(Shopping.CODE, "@");
    }

    @Test
    void writesInTheLanguageOfTheCustomer() throws MessagingException {
        arrives(jane.reading("en"));

        shopping.ready(0);

        assertThat(awaitMail().getSubject()).isEqualTo("Your order " + shopping.number + " is ready");
    }

    @Test
    void writesOnceHoweverOftenItIsTold() {
        arrives(jane);
        UUID event = shopping.ready(0);
        shopping.ready(0, event);
        shopping.ready(0);
        Shopping later = new Shopping(probe, id);
        later.ready(1);

        await().atMost(PATIENCE).until(() -> received().size() == 2);
        await().during(Duration.ofSeconds(1))
                .atMost(Duration.ofSeconds(3))
                .until(() -> received().size() == 2);
        assertThat(messages().list("$.items")).hasSize(2);
    }

    @Test
    void waitsForACustomerWhoIsNotKnownYet() {
        shopping.ready(0);
        await().atMost(PATIENCE)
                .until(() ->
                        jdbc.sql("SELECT count(*) FROM message WHERE customer_id = ? AND failure = 'customer-unknown'")
                                        .param(id)
                                        .query(Integer.class)
                                        .single()
                                == 1);

        arrives(jane);

        awaitMail();
        awaitState("SENT");
    }

    @Test
    void waitsForAMailServerThatIsDown() {
        arrives(jane);
        mail.stop();
        try {
            shopping.ready(0);
            await().atMost(PATIENCE).untilAsserted(() -> {
                assertThat(messages().list("$.items[*].failure")).containsExactly("mail-server-unreachable");
                assertThat(messages().list("$.items[*].state")).containsExactly("PENDING");
            });
        } finally {
            mail.start();
        }

        awaitMail();
        awaitState("SENT");
    }

    @Test
    void writesNothingAboutAnOrderThatEndedMeanwhile() {
        shopping.ready(0);
        Shopping collected = new Shopping(probe, id);
        collected.ready(0);
        await().atMost(PATIENCE)
                .until(() -> jdbc.sql("SELECT count(*) FROM message WHERE customer_id = ? AND state = 'PENDING'")
                                .param(id)
                                .query(Integer.class)
                                .single()
                        == 2);

        shopping.cancelled(1);
        collected.completed(1);

        await().atMost(PATIENCE)
                .until(() -> jdbc.sql("SELECT count(*) FROM message WHERE customer_id = ? AND state = 'WITHDRAWN'")
                                .param(id)
                                .query(Integer.class)
                                .single()
                        == 2);
        arrives(jane);
        assertThat(messages().list("$.items[*].state")).containsExactly("WITHDRAWN", "WITHDRAWN");
        assertThat(received()).isEmpty();
    }

    private static String part(MimeMessage message, String type) throws MessagingException, IOException {
        String found = find(message.getContent(), type);
        assertThat(found).as(type).isNotEmpty();
        return found;
    }

    private static String find(Object content, String type) throws MessagingException, IOException {
        if (!(content instanceof MimeMultipart parts)) {
            return "";
        }
        for (int i = 0; i < parts.getCount(); i++) {
            var part = parts.getBodyPart(i);
            String found = part.isMimeType(type) ? part.getContent().toString() : find(part.getContent(), type);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return "";
    }
}
