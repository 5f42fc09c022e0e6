package org.comptoir.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.comptoir.store.Fulfilments.item;
import static org.comptoir.store.Fulfilments.newStore;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.comptoir.contracts.store.v1.FulfilmentHandedOver;
import org.comptoir.test.Answer;
import org.comptoir.test.ComptoirTest;
import org.comptoir.test.Http;
import org.comptoir.test.KafkaProbe;
import org.comptoir.test.TestTokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The counter: codes, payments, and two clerks at once. */
@ComptoirTest
class HandOverIT {
    @Autowired
    private Http http;

    @Autowired
    private TestTokens tokens;

    @Autowired
    private KafkaProbe probe;

    @Autowired
    private JdbcClient jdbc;

    private Fulfilments fulfilments;
    private String store;
    private Http clerk;

    @BeforeEach
    void openStore() {
        fulfilments = new Fulfilments(probe, http, tokens);
        store = newStore();
        clerk = http.as(tokens.clerk(store));
    }

    @Test
    void locksAfterFiveWrongCodes() {
        var id = fulfilments.ready(store, 0);

        for (int left = 4; left >= 0; left--) {
            var refusal = handOver(id, "0000", "").expectProblem(409, "wrong-code");
            assertThat(refusal.number("$.attemptsLeft")).isEqualTo(left);
        }
        var locked = handOver(id, Fulfilments.CODE, "").expectProblem(409, "code-locked");
        assertThat(locked.has("$.lockedUntil")).isTrue();
        assertThat(clerk.get(item(store, id)).text("$.status")).isEqualTo("READY");

        jdbc.sql("update code_tries set locked_until = clock_timestamp() where fulfilment_id = :id")
                .param("id", id)
                .update();
        handOver(id, Fulfilments.CODE, "").expect(201);
    }

    @Test
    void takesExactlyWhatIsDue() {
        var due = fulfilments.ready(store, 1248);
        var paid = fulfilments.ready(store, 0);

        var nothing = handOver(due, Fulfilments.CODE, "").expectProblem(409, "payment-differs");
        assertThat(nothing.number("$.due.amount")).isEqualTo(1248);
        assertThat(nothing.has("$.paid")).isFalse();
        handOver(due, Fulfilments.CODE, payment(1247, "EUR")).expectProblem(409, "payment-differs");
        handOver(due, Fulfilments.CODE, payment(1248, "USD")).expectProblem(409, "payment-differs");
        handOver(due, Fulfilments.CODE, payment(1248, "XYZ")).expectProblem(400, "invalid-request");
        handOver(paid, Fulfilments.CODE, payment(1248, "EUR")).expectProblem(409, "payment-differs");

        handOver(due, Fulfilments.CODE, payment(1248, "EUR")).expect(201);
        handOver(paid, Fulfilments.CODE, "").expect(201);
    }

    @Test
    void givesNothingThatIsOnTheShelf() {
        var id = fulfilments.allocated(store, 0);

        handOver(id, Fulfilments.CODE, "").expectProblem(409, "not-picked");
    }

    @Test
    void letsOneOfTwoClerksWin() throws Exception {
        try (var clerks = Executors.newFixedThreadPool(2)) {
            for (int round = 0; round < 20; round++) {
                var id = fulfilments.ready(store, 0);

                var answers = atOnce(clerks, () -> handOver(id, Fulfilments.CODE, ""));

                assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(201, 409);
                answers.stream()
                        .filter(answer -> answer.status() == 409)
                        .forEach(answer -> answer.expectProblem(409, "already-handed-over"));
                probe.await(
                        FulfilmentHandedOver.class,
                        event -> event.fulfilmentId().equals(id));
            }
        }
        assertThat(probe.all(FulfilmentHandedOver.class))
                .filteredOn(event -> event.storeId().equals(store))
                .hasSize(20)
                .extracting(FulfilmentHandedOver::fulfilmentId)
                .doesNotHaveDuplicates();
    }

    @Test
    void usesAnIdForOneFulfilmentOnly() throws Exception {
        try (var clerks = Executors.newFixedThreadPool(2)) {
            for (int round = 0; round < 10; round++) {
                var path = "/api/v1/stores/" + store + "/hand-overs/" + UUID.randomUUID();
                var bodies = new ConcurrentLinkedQueue<String>();
                bodies.add(body(fulfilments.ready(store, 0), Fulfilments.CODE, ""));
                bodies.add(body(fulfilments.ready(store, 0), Fulfilments.CODE, ""));

                var answers = atOnce(clerks, () -> clerk.put(path, bodies.remove()));

                assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(201, 409);
            }
        }
    }

    @Test
    void countsWrongCodesOfManyClerksTogether() throws Exception {
        var id = fulfilments.ready(store, 0);

        try (var clerks = Executors.newFixedThreadPool(2)) {
            for (int round = 0; round < 4; round++) {
                atOnce(clerks, () -> handOver(id, "0000", ""));
            }
        }

        handOver(id, Fulfilments.CODE, "").expectProblem(409, "code-locked");
    }

    private static List<Answer> atOnce(ExecutorService clerks, Callable<Answer> call) throws Exception {
        var start = new CyclicBarrier(2);
        var calls = Stream.generate(() -> (Callable<Answer>) () -> {
                    start.await();
                    return call.call();
                })
                .limit(2)
                .toList();
        var answers = new ArrayList<Answer>();
        for (var answer : clerks.invokeAll(calls)) {
            answers.add(answer.get());
        }
        return answers;
    }

    private Answer handOver(UUID fulfilmentId, String code, String payment) {
        return clerk.put(
                "/api/v1/stores/" + store + "/hand-overs/" + UUID.randomUUID(), body(fulfilmentId, code, payment));
    }

    private static String body(UUID fulfilmentId, String code, String payment) {
        return "{\"fulfilmentId\": \"" + fulfilmentId + "\", \"code\": \"" + code + "\"" + payment + "}";
    }

    private static String payment(long amount, String currency) {
        return ", \"payment\": {\"tender\": \"CASH\", \"amount\": {\"amount\": " + amount + ", \"currency\": \""
                + currency + "\"}}";
    }
}
