package org.comptoir.customer.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.comptoir.customer.CustomerServiceTest;
import org.comptoir.customer.Jane;
import org.comptoir.test.Http;
import org.comptoir.test.TestTokens;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How several instances share the messages that are due; the sender of this one is stopped meanwhile. */
@CustomerServiceTest
class ClaimIT {
    /** Later than any clock that runs this. */
    private static final Instant COLLECT_BY = Instant.parse("2093-11-28T17:30:00Z");

    private final MessageService messages;
    private final MessageSender sender;
    private final JdbcClient jdbc;
    private final Http agent;
    private final UUID id = UUID.randomUUID();

    @Autowired
    ClaimIT(MessageService messages, MessageSender sender, JdbcClient jdbc, Http http, TestTokens tokens) {
        this.messages = messages;
        this.sender = sender;
        this.jdbc = jdbc;
        this.agent = http.as(tokens.agent());
    }

    @BeforeEach
    void standStill() {
        sender.stop();
        jdbc.sql("DELETE FROM message").update();
        agent.put("/api/v1/customers/{id}", Jane.unique(), id).expect(201);
    }

    @AfterEach
    void goOn() {
        jdbc.sql("DELETE FROM message").update();
        sender.start();
    }

    private void announce() {
        messages.announce(new ReadyOrder(
                UUID.randomUUID(), "K7M2-9QX4T", id, "1000123", "408213", COLLECT_BY, Money.zero(CurrencyUnit.EUR)));
    }

    private List<UUID> claimAll() {
        List<UUID> claimed = new ArrayList<>();
        Optional<Delivery> delivery = messages.claim();
        while (delivery.isPresent()) {
            claimed.add(delivery.get().messageId());
            delivery = messages.claim();
        }
        return claimed;
    }

    @Test
    void eachMessageGoesToOneOfManySenders() throws Exception {
        for (int i = 0; i < 50; i++) {
            announce();
        }

        List<UUID> claimed = new ArrayList<>();
        try (ExecutorService senders = Executors.newFixedThreadPool(8)) {
            Callable<List<UUID>> claim = this::claimAll;
            for (Future<List<UUID>> share : senders.invokeAll(Collections.nCopies(8, claim))) {
                claimed.addAll(share.get());
            }
        }
        assertThat(claimed).hasSize(50).doesNotHaveDuplicates();
    }

    @Test
    void whatADeadSenderClaimedIsDueAgainAfterItsLease() {
        announce();
        List<UUID> first = claimAll();
        assertThat(claimAll()).isEmpty();

        jdbc.sql("UPDATE message SET next_attempt_at = next_attempt_at - interval '2 minutes'")
                .update();

        assertThat(claimAll()).isEqualTo(first);
    }

    @Test
    void whatIsTooOldFailsUnsent() {
        announce();
        jdbc.sql("UPDATE message SET expires_at = now()").update();

        assertThat(claimAll()).isEmpty();
        assertThat(jdbc.sql("SELECT state || ' ' || failure FROM message WHERE customer_id = ?")
                        .param(id)
                        .query(String.class)
                        .single())
                .isEqualTo("FAILED too-old");
    }

    @Test
    void whatTheServerRefusedForGoodIsNotTriedAgain() {
        announce();
        UUID refused = claimAll().getFirst();

        messages.giveUp(refused, "smtp-550");

        jdbc.sql("UPDATE message SET next_attempt_at = now() - interval '1 hour'")
                .update();
        assertThat(claimAll()).isEmpty();
        assertThat(agent.get("/api/v1/customers/{id}/messages", id).expect(200).text("$.items[0].failure"))
                .isEqualTo("smtp-550");
    }
}
