package org.comptoir.inventory.promise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
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
class PromiseIT {
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
    void tellsEachWayToGetABasketAndTheSameAgain() {
        Chain chain = new Chain(http, tokens, 42.6966, 2.8994, "66000");
        String sku = Chain.newSku();
        String store = chain.open("STORE");
        String drive = chain.open("DRIVE");
        String relay = chain.open("RELAY_POINT");
        String warehouse = chain.open("WAREHOUSE");
        List.of(store, drive, warehouse).forEach(location -> chain.receive(location, sku, 5));
        UUID id = UuidV7.next();

        Answer first = promise(id, chain, Chain.line(sku, 2)).expect(201);
        assertThat(first.list("$.options[*].id"))
                .containsExactlyInAnyOrder(
                        "PICKUP." + store, "DRIVE." + drive, "RELAY_POINT." + relay, "SHIP_FROM_WAREHOUSE");
        assertThat(first.list("$.options[*].complete")).containsOnly(true);
        assertThat(first.list("$.lines[0].reasons")).isEmpty();
        assertThat(first.list("$.options[?(@.method == 'PICKUP')].slot.start")).hasSize(1);
        assertThat(first.list("$.options[?(@.method == 'SHIP_FROM_WAREHOUSE')].parcels[0].leavesOn"))
                .hasSize(1);
        assertThat(first.text("$.status")).isEqualTo("OPEN");

        chain.receive(store, sku, 5);
        assertThat(promise(id, chain, Chain.line(sku, 1), Chain.line(sku, 1))
                        .expect(200)
                        .body())
                .isEqualTo(first.body());
        assertThat(service.get("/api/v1/promises/" + id).expect(200).body()).isEqualTo(first.body());
        promise(id, chain, Chain.line(sku, 3)).expectProblem(409, "already-different");
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
        assertThat(service.get("/api/v1/reservations/" + reservation).expect(200).body())
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
    void saysOfEachArticleWhyItCannotBeHad() {
        Chain chain = new Chain(http, tokens, 48.1173, -1.6778, "35000");
        String here = Chain.newSku();
        String there = Chain.newSku();
        String few = Chain.newSku();
        String gone = Chain.newSku();
        String store = chain.open("STORE");
        String other = chain.open("STORE");
        chain.receive(store, here, 5);
        chain.receive(store, few, 1);
        chain.receive(store, gone, 1);
        chain.receive(other, there, 5);
        http.as(tokens.operator())
                .put("/api/v1/stock-movements/" + UuidV7.next(), """
                        {"locationId": "%s", "sku": "%s", "type": "SHRINKAGE", "quantity": 1, "cause": "test"}
                        """.formatted(store, gone))
                .expect(201);

        Answer answer = promise(
                        UuidV7.next(),
                        chain,
                        Chain.line(here, 1),
                        Chain.line(there, 1),
                        Chain.line(few, 2),
                        Chain.line(gone, 1),
                        Chain.line("NEVER-HEARD-OF-IT", 1))
                .expect(201);
        assertThat(reasons(answer, here)).contains("PICKUP:NOT_TOGETHER", "SHIP:NOT_SHIPPED_FROM_THERE");
        assertThat(reasons(answer, here)).contains("DRIVE:NO_DRIVE_NEAR", "RELAY_POINT:NO_RELAY_POINT_NEAR");
        assertThat(reasons(answer, there)).contains("PICKUP:NOT_TOGETHER");
        assertThat(reasons(answer, few)).contains("PICKUP:TOO_FEW", "SHIP:TOO_FEW");
        assertThat(reasons(answer, gone)).contains("PICKUP:OUT_OF_STOCK", "SHIP:OUT_OF_STOCK");
        assertThat(reasons(answer, "NEVER-HEARD-OF-IT")).allMatch(each -> each.toString().endsWith(":UNKNOWN_SKU"));
        assertThat(answer.list("$.options[*].id")).isEqualTo(List.of("PICKUP." + store));
        assertThat(answer.list("$.options[*].complete")).isEqualTo(List.of(false));
        assertThat(answer.text("$.lines[0].reasons[0].text.fr")).isNotBlank();
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

    @Test
    void namesEachFieldThatCannotBe() {
        String path = "/api/v1/promises/" + UuidV7.next();
        Answer refused = service.put(path, """
                        {"lines": [{"sku": "TEE", "quantity": 0}], "place": {"latitude": 42.0, "postcode": "66000"},
                         "channel": "a b", "methods": [], "radiusKm": 0}""")
                .expectProblem(400, "invalid-request");
        assertThat(refused.list("$.errors[*].pointer"))
                .containsExactlyInAnyOrder("/lines/0/quantity", "/place", "/channel", "/methods", "/radiusKm");
        service.put(path, "{\"lines\": [%s], \"place\": {\"postcode\": \"99999\"}}".formatted(Chain.line("TEE", 1)))
                .expectProblem(404, "unknown-postcode");
        Answer named = service.put(path + "/acceptance", "{\"reservations\": [], \"option\": \"\", \"holdSeconds\": 0}")
                .expectProblem(400, "invalid-request");
        assertThat(named.list("$.errors[*].pointer"))
                .containsExactlyInAnyOrder("/orderId", "/reservations", "/option", "/holdSeconds");
        accept(UuidV7.next(), UUID.randomUUID(), "PICKUP", UuidV7.next()).expectProblem(404, "not-found");
    }

    @Test
    void showsShoppersOnlyTheirOwnPromises() {
        Chain chain = new Chain(http, tokens, 50.6292, 3.0573, "59000");
        String sku = Chain.newSku();
        String store = chain.open("STORE");
        chain.receive(store, sku, 5);
        UUID id = UuidV7.next();
        String path = "/api/v1/promises/" + id;
        String body = "{\"lines\": [%s], \"place\": %s}".formatted(Chain.line(sku, 1), chain.place());
        Http shopper = http.as(tokens.customer(UUID.randomUUID()));
        Http other = http.as(tokens.customer(UUID.randomUUID()));
        shopper.put(path, body).expect(201);
        shopper.get(path).expect(200);
        service.get(path).expect(200);
        other.get(path).expectProblem(404, "not-found");
        other.put(path, body).expectProblem(409, "already-different");
        http.get(path).expectProblem(401, "unauthenticated");
        http.as(tokens.analyst()).get(path).expectProblem(403, "forbidden");

        String acceptance = """
                {"orderId": "%s", "option": "PICKUP.%s", "reservations": [{"id": "%s"}]%s}""";
        String greedy = acceptance.formatted(UUID.randomUUID(), store, UuidV7.next(), ", \"priority\": 9");
        shopper.put(path + "/acceptance", greedy).expectProblem(403, "forbidden");
        String patient = acceptance.formatted(UUID.randomUUID(), store, UuidV7.next(), ", \"holdSeconds\": 901");
        shopper.put(path + "/acceptance", patient).expectProblem(403, "forbidden");
        String plain = acceptance.formatted(UUID.randomUUID(), store, UuidV7.next(), "");
        other.put(path + "/acceptance", plain).expectProblem(404, "not-found");
        shopper.put(path + "/acceptance", plain).expect(201);
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
                """.formatted(order, option, String.join(",", names), more));
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

    private static List<Object> reasons(Answer answer, String sku) {
        String path = "$.lines[?(@.sku == '" + sku + "')].reasons[*]";
        List<Object> methods = answer.list(path + ".method");
        List<Object> codes = answer.list(path + ".code");
        return IntStream.range(0, methods.size())
                .<Object>mapToObj(each -> methods.get(each) + ":" + codes.get(each))
                .toList();
    }

    private int reserved(String location, String sku) {
        return jdbc.sql("SELECT reserved FROM stock_level WHERE location_id = :location AND sku = :sku")
                .param("location", location)
                .param("sku", sku)
                .query(Integer.class)
                .single();
    }
}
