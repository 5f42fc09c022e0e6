package org.comptoir.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.comptoir.store.Fulfilments.ALL_LINES;
import static org.comptoir.store.Fulfilments.fulfilment;
import static org.comptoir.store.Fulfilments.item;
import static org.comptoir.store.Fulfilments.newStore;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.comptoir.contracts.Topics;
import org.comptoir.contracts.store.v1.FulfilmentHandedOver;
import org.comptoir.contracts.store.v1.FulfilmentPicked;
import org.comptoir.contracts.store.v1.FulfilmentStaged;
import org.comptoir.test.ComptoirTest;
import org.comptoir.test.Http;
import org.comptoir.test.KafkaProbe;
import org.comptoir.test.TestTokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** From the order to the customer, over HTTP, PostgreSQL and Kafka; and what happens when events come as they like. */
@ComptoirTest
class StoreIT {
    @Autowired
    private Http http;

    @Autowired
    private TestTokens tokens;

    @Autowired
    private KafkaProbe probe;

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
    void preparesAnOrderAndHandsItOver() {
        var id = UUID.randomUUID();
        var order = fulfilment(id, store, "ALLOCATED", 1248);
        fulfilments.tell(order, 1);
        fulfilments.awaitStatus(store, id, "TO_PICK");
        var list = clerk.get("/api/v1/stores/" + store + "/work-items").expect(200);
        assertThat(list.list("$.items[*].fulfilmentId")).containsExactly(id.toString());
        assertThat(list.number("$.counts.toPick")).isOne();
        assertThat(list.body()).doesNotContain("ash");

        clerk.put(item(store, id) + "/picking", ALL_LINES).expect(200);
        var picked = probe.awaitHeard(
                FulfilmentPicked.class, heard -> heard.event().fulfilmentId().equals(id));
        assertThat(picked.event().actor()).isEqualTo("clerk:clerk-" + store);
        assertThat(picked.event().orderId()).isEqualTo(order.orderId());

        var staged =
                clerk.put(item(store, id) + "/staging", "{\"spot\": \"B-07\"}").expect(200);
        assertThat(staged.text("$.status")).isEqualTo("READY");
        var waiting = probe.awaitHeard(
                FulfilmentStaged.class, heard -> heard.event().fulfilmentId().equals(id));
        assertThat(waiting.event().spot()).isEqualTo("B-07");
        assertThat(waiting.sequence()).isGreaterThan(picked.sequence());

        var handOver = UUID.randomUUID();
        var answer = clerk.put("/api/v1/stores/" + store + "/hand-overs/" + handOver, paidByCard(id))
                .expect(201);
        assertThat(answer.number("$.payment.amount.amount")).isEqualTo(1248);
        var done = probe.await(
                FulfilmentHandedOver.class, event -> event.fulfilmentId().equals(id));
        assertThat(done.handOverId()).isEqualTo(handOver);
        assertThat(done.customerId()).isEqualTo(order.customerId());
        assertThat(done.payment()).isEqualTo(new FulfilmentHandedOver.Payment("CARD", Fulfilments.eur(1248)));
        assertThat(done.lines()).hasSize(2);
        assertThat(clerk.get("/api/v1/stores/" + store + "/work-items").list("$.items"))
                .isEmpty();
    }

    @Test
    void answersARepeatedPutWithTheSame() {
        var id = fulfilments.allocated(store, 1248);

        for (var step : new String[][] {{"/picking", ALL_LINES}, {"/staging", "{\"spot\": \"B-07\"}"}}) {
            var first = clerk.put(item(store, id) + step[0], step[1]).expect(200);
            var again = clerk.put(item(store, id) + step[0], step[1]).expect(200);
            assertThat(again.body()).isEqualTo(first.body());
        }
        var path = "/api/v1/stores/" + store + "/hand-overs/" + UUID.randomUUID();
        var first = clerk.put(path, paidByCard(id)).expect(201);
        var again = clerk.put(path, paidByCard(id)).expect(200);

        assertThat(again.body()).isEqualTo(first.body());
        clerk.put(path, paidByCard(id).replace("CARD", "CASH")).expectProblem(409, "already-different");
        probe.await(FulfilmentHandedOver.class, event -> event.fulfilmentId().equals(id));
        assertThat(probe.all(FulfilmentPicked.class))
                .filteredOn(event -> event.fulfilmentId().equals(id))
                .hasSize(1);
        assertThat(probe.all(FulfilmentStaged.class))
                .filteredOn(event -> event.fulfilmentId().equals(id))
                .hasSize(1);
    }

    @Test
    void tellsOfTheNewSpotWhenGoodsMove() {
        var id = fulfilments.ready(store, 0);

        clerk.put(item(store, id) + "/staging", "{\"spot\": \"FRIDGE 2\"}").expect(200);

        probe.await(
                FulfilmentStaged.class,
                event -> event.fulfilmentId().equals(id) && event.spot().equals("FRIDGE 2"));
    }

    @Test
    void namesWhatWasPickedOtherwise() {
        var id = fulfilments.allocated(store, 0);

        var refusal = clerk.put(item(store, id) + "/picking", """
                {"lines": [{"sku": "COFFEE", "quantity": 1}, {"sku": "SPREAD", "quantity": 1}]}""").expectProblem(409, "picking-differs");

        assertThat(refusal.text("$.differences[0].sku")).isEqualTo("SPREAD");
        assertThat(refusal.number("$.differences[0].ordered")).isEqualTo(2);
        assertThat(refusal.number("$.differences[0].picked")).isOne();
        clerk.put(item(store, id) + "/staging", "{\"spot\": \"B-07\"}").expectProblem(409, "not-picked");
    }

    @Test
    void tellsTheClerkToPutBackWhatIsCalledOff() {
        var id = fulfilments.ready(store, 0);

        fulfilments.tell(fulfilment(id, store, "CANCELLED", 0), 4);

        var item = fulfilments.awaitStatus(store, id, "CANCELLED");
        assertThat(item.json("$.putBack")).isEqualTo(true);
        assertThat(item.text("$.spot")).isEqualTo("B-07");
        var cancelled = clerk.get("/api/v1/stores/" + store + "/work-items?status=CANCELLED,EXPIRED");
        assertThat(cancelled.list("$.items[*].fulfilmentId")).containsExactly(id.toString());
        var handOver = "/api/v1/stores/" + store + "/hand-overs/" + UUID.randomUUID();
        var refusal = clerk.put(handOver, free(id)).expectProblem(409, "work-closed");
        assertThat(refusal.text("$.workStatus")).isEqualTo("CANCELLED");
    }

    @Test
    void keepsItsOwnProgressWhateverTheOrdersBelieve() {
        var id = fulfilments.ready(store, 1248);
        var marker = UUID.randomUUID();

        fulfilments.tell(fulfilment(id, store, "PICKED", 0), 2);
        fulfilments.tell(fulfilment(marker, store, "ALLOCATED", 0), 1);
        fulfilments.awaitStatus(store, marker, "TO_PICK");

        var item = fulfilments.awaitStatus(store, id, "READY");
        Awaitility.await()
                .untilAsserted(() -> assertThat(clerk.get(item(store, id)).number("$.amountDue.amount"))
                        .isZero());
        assertThat(item.text("$.spot")).isEqualTo("B-07");
    }

    @Test
    void doesNotTakeBackWhatTheCustomerHas() {
        var id = fulfilments.ready(store, 0);
        clerk.put("/api/v1/stores/" + store + "/hand-overs/" + UUID.randomUUID(), free(id))
                .expect(201);

        fulfilments.tell(fulfilment(id, store, "CANCELLED", 0), 9);
        fulfilments.tell(fulfilment(id, store, "EXPIRED", 0), 10);

        Awaitility.await()
                .during(Duration.ofSeconds(1))
                .atMost(Duration.ofSeconds(5))
                .until(() -> clerk.get(item(store, id)).text("$.status").equals("HANDED_OVER"));
    }

    @Test
    void hearsTheSameEventTwiceAndOldOnesLate() {
        var id = UUID.randomUUID();
        var repeated = UUID.randomUUID();
        var cancelled = fulfilment(id, store, "CANCELLED", 0);

        probe.publish(Topics.FULFILMENTS, id.toString(), cancelled, 3, repeated);
        probe.publish(Topics.FULFILMENTS, id.toString(), cancelled, 3, repeated);
        fulfilments.tell(fulfilment(id, store, "ALLOCATED", 1248), 1);
        fulfilments.tell(fulfilment(id, store, "READY", 1248), 2);

        fulfilments.awaitStatus(store, id, "CANCELLED");
        Awaitility.await()
                .during(Duration.ofSeconds(1))
                .atMost(Duration.ofSeconds(5))
                .until(() -> clerk.get(item(store, id)).text("$.status").equals("CANCELLED"));
        assertThat(clerk.get("/api/v1/stores/" + store + "/work-items").list("$.items"))
                .isEmpty();
    }

    @Test
    void listsTheOldestPromiseFirstPageByPage() {
        var ids = new UUID[] {UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID()};
        var late = Instant.parse("2027-01-01T18:00:00Z");
        fulfilments.tell(fulfilment(ids[2], store, "ALLOCATED", 0, late), 1);
        fulfilments.tell(fulfilment(ids[0], store, "ALLOCATED", 0, late.minusSeconds(7200)), 1);
        fulfilments.tell(fulfilment(ids[1], store, "PICKED", 0, late.minusSeconds(3600)), 1);
        var list = "/api/v1/stores/" + store + "/work-items";
        Awaitility.await().until(() -> clerk.get(list).list("$.items").size() == 3);

        var first = clerk.get(list + "?limit=2").expect(200);
        var second = clerk.get(list + "?limit=2&after=" + first.text("$.next")).expect(200);

        assertThat(first.list("$.items[*].fulfilmentId")).containsExactly(ids[0].toString(), ids[1].toString());
        assertThat(second.list("$.items[*].fulfilmentId")).containsExactly(ids[2].toString());
        assertThat(second.has("$.next")).isFalse();
        assertThat(clerk.get(list + "?status=PICKED").list("$.items[*].fulfilmentId"))
                .containsExactly(ids[1].toString());
        assertThat(second.number("$.counts.toPick")).isEqualTo(2);
        assertThat(second.number("$.counts.picked")).isOne();
        clerk.get(list + "?after=nowhere").expectProblem(400, "invalid-request");
        clerk.get(list + "?after=LTk5OTk5OTk5OTk5OTk5OTkvMDE5OGYyYzQtN2ExMC03YzNlLTliMWEtMmY2ZDVlOGMwMDAz")
                .expectProblem(400, "invalid-request");
        clerk.get(list + "?limit=101").expectProblem(400, "invalid-request");
    }

    private static String paidByCard(UUID id) {
        return """
                {"fulfilmentId": "%s", "code": "K7Q2",
                 "payment": {"tender": "CARD", "amount": {"amount": 1248, "currency": "EUR"}}}""".formatted(id);
    }

    private static String free(UUID id) {
        return "{\"fulfilmentId\": \"" + id + "\", \"code\": \"K7Q2\"}";
    }
}
