package org.comptoir.inventory.promise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
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

@ComptoirTest
class PromiseIT {
    @Autowired
    private Http http;

    @Autowired
    private TestTokens tokens;

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
        assertThat(reasons(answer, "NEVER-HEARD-OF-IT"))
                .allMatch(each -> each.toString().endsWith(":UNKNOWN_SKU"));
        assertThat(answer.list("$.options[*].id")).isEqualTo(List.of("PICKUP." + store));
        assertThat(answer.list("$.options[*].complete")).isEqualTo(List.of(false));
        assertThat(answer.text("$.lines[0].reasons[0].text.fr")).isNotBlank();
    }

    @Test
    void findsTheOneStoreThatHasItBehindManyThatDoNot() {
        Chain chain = new Chain(http, tokens, 44.5588, 6.0786, "05000");
        String sku = Chain.newSku();
        for (int empty = 0; empty < 40; empty++) {
            chain.open("STORE");
        }
        String last = chain.open("STORE");
        chain.receive(last, sku, 1);
        Answer answer = promise(UuidV7.next(), chain, Chain.line(sku, 1)).expect(201);
        assertThat(answer.list("$.options[*].id")).isEqualTo(List.of("PICKUP." + last));
    }

    @Test
    void sendsNobodyToAWarehouseToCollect() {
        Chain chain = new Chain(http, tokens, 45.0485, 3.8850, "43000");
        String sku = Chain.newSku();
        String warehouse = chain.open("WAREHOUSE", "\"capabilities\": [\"PICKUP\", \"SHIPPING\"]");
        chain.receive(warehouse, sku, 5);
        Answer answer = promise(UuidV7.next(), chain, Chain.line(sku, 1)).expect(201);
        assertThat(answer.list("$.options[*].method")).isEqualTo(List.of("SHIP_FROM_WAREHOUSE"));
        assertThat(reasons(answer, sku)).contains("PICKUP:NO_STORE_NEAR");
        assertThat(http.get("/api/v1/pickup-slots?locationId=" + warehouse)
                        .expect(200)
                        .list("$.items"))
                .isEmpty();
        assertThat(http.get("/api/v1/availability?sku=" + sku + "&locationId=" + warehouse)
                        .expect(200)
                        .list("$.items[*].pickup"))
                .isEqualTo(List.of(false));
    }

    @Test
    void letsShoppersNotCountTheShelves() {
        Chain chain = new Chain(http, tokens, 46.5802, 0.3404, "86000");
        String sku = Chain.newSku();
        String store = chain.open("STORE");
        chain.receive(store, sku, 1);
        Http shopper = http.as(tokens.customer(UUID.randomUUID()));
        String path = "/api/v1/promises/" + UuidV7.next();
        String body = "{\"lines\": [%s], \"place\": " + chain.place() + "}";
        Answer refused = shopper.put(path, body.formatted(Chain.line(sku, 20) + "," + Chain.line(sku, 1)))
                .expectProblem(400, "invalid-request");
        assertThat(refused.list("$.errors[*].pointer")).isEqualTo(List.of("/lines/1/quantity"));
        service.put(path, body.formatted(Chain.line(sku, 21))).expect(201);

        String own = "/api/v1/promises/" + UuidV7.next();
        shopper.put(own, body.formatted(Chain.line(sku, 1))).expect(201);
        String taken = "/api/v1/promises/" + UuidV7.next();
        service.put(taken, body.formatted(Chain.line(sku, 1))).expect(201);
        String acceptance = """
                {"orderId": "%s", "option": "PICKUP.%s", "reservations": [{"id": "%s"}]}""";
        service.put(taken + "/acceptance", acceptance.formatted(UUID.randomUUID(), store, UuidV7.next()))
                .expect(201);
        Answer gone = shopper.put(own + "/acceptance", acceptance.formatted(UUID.randomUUID(), store, UuidV7.next()))
                .expectProblem(409, "insufficient-stock");
        assertThat(gone.list("$.shortages[*].asked")).isEqualTo(List.of(1));
        assertThat(gone.body()).doesNotContain("\"available\"").doesNotContain("Only ");
    }

    @Test
    void namesEachFieldThatCannotBe() {
        String path = "/api/v1/promises/" + UuidV7.next();
        Answer refused = service.put(path, """
                        {"lines": [{"sku": "TEE", "quantity": 0}], "place": {"latitude": 42.0, "postcode": "66000"},
                         "channel": "a b", "methods": [], "radiusKm": 0}""").expectProblem(400, "invalid-request");
        assertThat(refused.list("$.errors[*].pointer"))
                .containsExactlyInAnyOrder("/lines/0/quantity", "/place", "/channel", "/methods", "/radiusKm");
        service.put(path, "{\"lines\": [%s], \"place\": {\"postcode\": \"99999\"}}".formatted(Chain.line("TEE", 1)))
                .expectProblem(404, "unknown-postcode");
        Answer named = service.put(path + "/acceptance", "{\"reservations\": [], \"option\": \"\", \"holdSeconds\": 0}")
                .expectProblem(400, "invalid-request");
        assertThat(named.list("$.errors[*].pointer"))
                .containsExactlyInAnyOrder("/orderId", "/reservations", "/option", "/holdSeconds");
        service.get("/api/v1/promises/" + UuidV7.next()).expectProblem(404, "not-found");
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

    private static List<Object> reasons(Answer answer, String sku) {
        String path = "$.lines[?(@.sku == '" + sku + "')].reasons[*]";
        List<Object> methods = answer.list(path + ".method");
        List<Object> codes = answer.list(path + ".code");
        return IntStream.range(0, methods.size())
                .<Object>mapToObj(each -> methods.get(each) + ":" + codes.get(each))
                .toList();
    }
}
