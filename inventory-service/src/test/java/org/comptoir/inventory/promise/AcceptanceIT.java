package org.comptoir.inventory.promise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.comptoir.defaults.UuidV7;
import org.comptoir.inventory.sourcing.Chain;
import org.comptoir.test.Answer;
import org.comptoir.test.ComptoirTest;
import org.comptoir.test.Http;
import org.comptoir.test.TestTokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ComptoirTest
class AcceptanceIT {
    @Autowired
    private Http http;

    @Autowired
    private TestTokens tokens;

    @Autowired
    private JdbcClient jdbc;

    private Http service;

    @BeforeEach
    void signIn() {
        service = http.as(tokens.service());
    }

    @Test
    void becomesAReservationWithItsSlotAndGivesBothBack() {
        Chain chain = new Chain(http, tokens, 51.0345, 2.3768, "59140");
        String sku = Chain.newSku();
        String store = chain.open("STORE", "\"pickupTerms\": {\"slotOrders\": 1}");
        chain.receive(store, sku, 5);
        UUID id = UuidV7.next();
        UUID order = UUID.randomUUID();
        UUID reservation = UuidV7.next();
        String slot = promise(id, chain, Chain.line(sku, 2)).expect(201).text("$.options[0].slot.start");

        Answer accepted = accept(id, order, "PICKUP." + store, reservation).expect(201);
        assertThat(accepted.list("$.reservations[*].status")).isEqualTo(List.of("HELD"));
        assertThat(reserved(store, sku)).isEqualTo(2);
        assertThat(slotState(store, slot)).isEqualTo("FULL");
        Answer promise = service.get("/api/v1/promises/" + id).expect(200);
        assertThat(promise.text("$.status")).isEqualTo("ACCEPTED");
        assertThat(promise.list("$.acceptance.reservations")).isEqualTo(List.of(reservation.toString()));

        assertThat(accept(id, order, "PICKUP." + store, reservation).expect(200).body())
                .isEqualTo(accepted.body());
        accept(id, UUID.randomUUID(), "PICKUP." + store, reservation).expectProblem(409, "already-different");

        service.put("/api/v1/reservations/" + reservation + "/release", "{\"reason\": \"CANCELLED\"}")
                .expect(200);
        assertThat(reserved(store, sku)).isZero();
        assertThat(slotState(store, slot)).isEqualTo("AVAILABLE");
    }

    @Test
    void anotherSlotMayBeChosenButNotOneThatDoesNotExist() {
        Chain chain = new Chain(http, tokens, 43.4832, -1.5586, "64200");
        String sku = Chain.newSku();
        String store = chain.open("STORE");
        chain.receive(store, sku, 5);
        UUID id = UuidV7.next();
        promise(id, chain, Chain.line(sku, 1)).expect(201);
        String later = slots(store).list("$.items[*].start").get(7).toString();

        accept(id, "PICKUP." + store, ", \"slot\": {\"start\": \"2020-01-01T10:00:00Z\"}", UuidV7.next())
                .expectProblem(409, "slot-unavailable");
        UUID reservation = UuidV7.next();
        accept(id, "PICKUP." + store, ", \"slot\": {\"start\": \"" + later + "\"}", reservation)
                .expect(201);
        assertThat(service.get("/api/v1/reservations/" + reservation)
                        .expect(200)
                        .body())
                .contains(later);
    }

    @Test
    void ofTwoShoppersWhoWantTheLastUnitOneIsToldThatItIsGone() throws Exception {
        Chain chain = new Chain(http, tokens, 48.5734, 7.7521, "67000");
        String sku = Chain.newSku();
        String store = chain.open("STORE");
        chain.receive(store, sku, 1);
        List<UUID> promises = List.of(UuidV7.next(), UuidV7.next());
        promises.forEach(id -> promise(id, chain, Chain.line(sku, 1)).expect(201));

        List<Callable<Answer>> shoppers = promises.stream()
                .<Callable<Answer>>map(id -> () -> accept(id, UUID.randomUUID(), "PICKUP." + store, UuidV7.next()))
                .toList();
        List<Integer> statuses;
        UUID loser;
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            List<Future<Answer>> answers = threads.invokeAll(shoppers);
            Answer one = answers.get(0).get();
            Answer other = answers.get(1).get();
            statuses = List.of(one.status(), other.status());
            Answer refused = one.status() == 201 ? other : one;
            loser = one.status() == 201 ? promises.get(1) : promises.get(0);
            refused.expectProblem(409, "insufficient-stock");
            assertThat(refused.list("$.shortages[*].sku")).isEqualTo(List.of(sku));
        }
        assertThat(statuses).containsExactlyInAnyOrder(201, 409);
        assertThat(reserved(store, sku)).isEqualTo(1);

        chain.receive(store, sku, 1);
        accept(loser, UUID.randomUUID(), "PICKUP." + store, UuidV7.next()).expect(201);
    }

    @Test
    void splitsALineOverParcelsAndHoldsAllOfThemOrNone() {
        Chain chain = new Chain(http, tokens, 45.7640, 4.8357, "69001");
        String sku = Chain.newSku();
        String one = chain.open("WAREHOUSE");
        String other = chain.open("WAREHOUSE");
        chain.receive(one, sku, 3);
        chain.receive(other, sku, 3);
        UUID id = UuidV7.next();
        Answer promise = promise(id, chain, Chain.line(sku, 5)).expect(201);
        assertThat(promise.list("$.options[?(@.method == 'SHIP_FROM_WAREHOUSE')].parcels[*].lines[*].quantity"))
                .isEqualTo(List.of(3, 2));

        UUID second = UuidV7.next();
        promise(second, chain, Chain.line(sku, 2)).expect(201);
        accept(second, UUID.randomUUID(), "SHIP_FROM_WAREHOUSE", UuidV7.next()).expect(201);
        accept(id, UUID.randomUUID(), "SHIP_FROM_WAREHOUSE", UuidV7.next(), UuidV7.next())
                .expectProblem(409, "insufficient-stock");
        assertThat(reserved(one, sku) + reserved(other, sku)).isEqualTo(2);

        chain.receive(one, sku, 3);
        chain.receive(other, sku, 3);
        accept(id, UUID.randomUUID(), "SHIP_FROM_WAREHOUSE", UuidV7.next()).expectProblem(400, "invalid-request");
        accept(id, UUID.randomUUID(), "SHIP_FROM_WAREHOUSE", UuidV7.next(), UuidV7.next())
                .expect(201);
        assertThat(reserved(one, sku) + reserved(other, sku)).isEqualTo(7);
    }

    @Test
    void aDayTakesNoMoreParcelsThanItsCap() {
        Chain chain = new Chain(http, tokens, 47.2184, -1.5536, "44000");
        String sku = Chain.newSku();
        String warehouse = chain.open("WAREHOUSE", "\"dispatchTerms\": {\"dailyOrders\": 1}");
        chain.receive(warehouse, sku, 9);
        UUID first = UuidV7.next();
        UUID second = UuidV7.next();
        UUID third = UuidV7.next();
        String day = leavesOn(promise(first, chain, Chain.line(sku, 1)).expect(201));
        promise(second, chain, Chain.line(sku, 1)).expect(201);
        UUID reservation = UuidV7.next();
        accept(first, UUID.randomUUID(), "SHIP_FROM_WAREHOUSE", reservation).expect(201);

        UUID order = UUID.randomUUID();
        UUID refused = UuidV7.next();
        Answer full = accept(second, order, "SHIP_FROM_WAREHOUSE", refused).expectProblem(409, "cap-reached");
        assertThat(full.text("$.day")).isEqualTo(day);
        assertThat(leavesOn(promise(third, chain, Chain.line(sku, 1)).expect(201)))
                .isGreaterThan(day);
        assertThat(reserved(warehouse, sku)).isEqualTo(1);

        service.put("/api/v1/reservations/" + reservation + "/release", "{\"reason\": \"CANCELLED\"}")
                .expect(200);
        accept(second, order, "SHIP_FROM_WAREHOUSE", refused).expect(201);
    }

    @Test
    void isOverAfterAQuarterOfAnHourButAnAcceptanceStaysAccepted() {
        Chain chain = new Chain(http, tokens, 44.8378, -0.5792, "33000");
        String sku = Chain.newSku();
        String store = chain.open("STORE");
        chain.receive(store, sku, 5);
        UUID accepted = UuidV7.next();
        UUID late = UuidV7.next();
        UUID order = UUID.randomUUID();
        UUID reservation = UuidV7.next();
        List.of(accepted, late)
                .forEach(id -> promise(id, chain, Chain.line(sku, 1)).expect(201));
        accept(accepted, order, "PICKUP." + store, reservation).expect(201);
        jdbc.sql("UPDATE promise SET valid_until = now() - interval '1 second' WHERE id = ANY (:ids::uuid[])")
                .param("ids", new UUID[] {accepted, late})
                .update();

        accept(late, order, "PICKUP." + store, UuidV7.next()).expectProblem(409, "promise-expired");
        assertThat(service.get("/api/v1/promises/" + late).text("$.status")).isEqualTo("EXPIRED");
        accept(accepted, order, "PICKUP." + store, reservation).expect(200);
        assertThat(service.get("/api/v1/promises/" + accepted).text("$.status")).isEqualTo("ACCEPTED");
    }

    private Answer promise(UUID id, Chain chain, String... lines) {
        return service.put(
                "/api/v1/promises/" + id,
                "{\"lines\": [%s], \"place\": %s}".formatted(String.join(",", lines), chain.place()));
    }

    private Answer accept(UUID promise, UUID order, String option, UUID... reservations) {
        return acceptance(promise, order, option, "", reservations);
    }

    private Answer accept(UUID promise, String option, String more, UUID... reservations) {
        return acceptance(promise, UUID.randomUUID(), option, more, reservations);
    }

    private Answer acceptance(UUID promise, UUID order, String option, String more, UUID... reservations) {
        List<String> names = List.of(reservations).stream()
                .map(id -> "{\"id\": \"" + id + "\"}")
                .toList();
        return service.put("/api/v1/promises/" + promise + "/acceptance", """
                {"orderId": "%s", "option": "%s", "reservations": [%s]%s}
                """.formatted(
                        order, option, String.join(",", names), more));
    }

    private Answer slots(String store) {
        return service.get("/api/v1/pickup-slots?locationId=" + store).expect(200);
    }

    private String slotState(String store, String start) {
        return String.valueOf(slots(store)
                .list("$.items[?(@.start == '" + start + "')].state")
                .getFirst());
    }

    private static String leavesOn(Answer promise) {
        return String.valueOf(promise.list("$.options[?(@.method == 'SHIP_FROM_WAREHOUSE')].parcels[0].leavesOn")
                .getFirst());
    }

    private int reserved(String location, String sku) {
        return jdbc.sql("SELECT reserved FROM stock_level WHERE location_id = :location AND sku = :sku")
                .param("location", location)
                .param("sku", sku)
                .query(Integer.class)
                .single();
    }
}
