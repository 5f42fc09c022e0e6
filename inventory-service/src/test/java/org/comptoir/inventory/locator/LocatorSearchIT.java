package org.comptoir.inventory.locator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.comptoir.inventory.Shop;
import org.comptoir.inventory.location.KnownLocation;
import org.comptoir.inventory.location.LocationDirectory;
import org.comptoir.inventory.location.LocationKind;
import org.comptoir.inventory.place.Coordinates;
import org.comptoir.test.Answer;
import org.comptoir.test.ComptoirTest;
import org.comptoir.test.Http;
import org.comptoir.test.TestTokens;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Each test opens its stores on an island of its own. */
@ComptoirTest
class LocatorSearchIT {
    @Autowired
    private Http http;

    @Autowired
    private TestTokens tokens;

    @Autowired
    private LocationDirectory directory;

    @Test
    void findsWhatLookingAtEachStoreFinds() {
        Random random = new Random(20261122);
        Map<String, Integer> units = new HashMap<>();
        String sku = "SKU-" + UUID.randomUUID();
        for (int i = 0; i < 40; i++) {
            Shop shop =
                    Shop.open(http, tokens, -20.9 - random.nextDouble() / 4, 55.4 + random.nextDouble() / 4, "97400");
            int there = random.nextInt(6);
            if (there > 0) {
                shop.move("RECEIPT", sku, there);
            }
            units.put(shop.id(), there);
        }
        for (int i = 0; i < 40; i++) {
            Coordinates from = new Coordinates(-20.9 - random.nextDouble() / 4, 55.4 + random.nextDouble() / 4);
            int radius = 1 + random.nextInt(30);
            int limit = 1 + random.nextInt(12);
            int quantity = 1 + random.nextInt(5);
            String path = "/api/v1/product-locator?sku=" + sku + "&latitude=" + from.latitude() + "&longitude="
                    + from.longitude() + "&radiusKm=" + radius + "&limit=" + limit + "&quantity=" + quantity;
            List<String> near = around(from, radius);
            assertThat(ids(http.get(path))).isEqualTo(near.stream().limit(limit).toList());
            List<String> stocked = near.stream()
                    .filter(id -> units.getOrDefault(id, 0) >= quantity)
                    .toList();
            Answer found = http.get(path + "&inStock=true");
            assertThat(ids(found)).isEqualTo(stocked.stream().limit(limit).toList());
            List<String> passedBy = near.stream()
                    .filter(id -> units.getOrDefault(id, 0) < quantity)
                    .filter(id -> stocked.size() < limit || near.indexOf(id) < near.indexOf(stocked.get(limit - 1)))
                    .limit(limit)
                    .toList();
            assertThat(found.list("$.notOffered[*].locationId")).isEqualTo(passedBy);
        }
    }

    private List<String> around(Coordinates from, int radiusKm) {
        return directory.all().stream()
                .filter(store -> store.kind() == LocationKind.STORE || store.kind() == LocationKind.DRIVE)
                .filter(store -> from.metersTo(store.point()) <= radiusKm * 1000.0)
                .sorted(Comparator.comparingDouble((KnownLocation store) -> from.metersTo(store.point()))
                        .thenComparing(store -> store.id().value()))
                .map(store -> store.id().value())
                .toList();
    }

    private static List<Object> ids(Answer answer) {
        return new ArrayList<>(answer.expect(200).list("$.items[*].locationId"));
    }

    @Test
    void findsASparseArticleBeyondManyStoresThatHaveNone() {
        String sku = "SKU-" + UUID.randomUUID();
        for (int i = 0; i < Stocked.NEAREST + 10; i++) {
            Shop.open(http, tokens, 4.93, -52.33 + i / 1_000.0, "97300");
        }
        Shop last = Shop.open(http, tokens, 4.93, -52.1, "97300");
        last.move("RECEIPT", sku, 2);
        String path = "/api/v1/product-locator?inStock=true&latitude=4.93&longitude=-52.4&radiusKm=100&sku=";
        Answer found = http.get(path + sku).expect(200);
        assertThat(found.list("$.items[*].locationId")).isEqualTo(List.of(last.id()));
        assertThat(found.list("$.notOffered")).hasSize(10);
        assertThat(http.get(path + sku + "&quantity=3").expect(200).list("$.items"))
                .isEmpty();
        Answer basket = http.get("/api/v1/product-locator?latitude=4.93&longitude=-52.4&radiusKm=100&item=" + sku
                        + ":1&item=" + last.stock(1) + ":1")
                .expect(200);
        assertThat(basket.list("$.items[*].locationId")).isEqualTo(List.of(last.id()));
    }

    @Test
    void offersABasketWhereAllOfItIs() {
        Shop half = Shop.open(http, tokens, 16.0, -61.73, "97100");
        Shop whole = Shop.open(http, tokens, 16.1, -61.73, "97100");
        String tee = half.stock(9);
        String cap = whole.stock(2);
        whole.move("RECEIPT", tee, 5);
        String near = "/api/v1/product-locator?latitude=16.0&longitude=-61.73&radiusKm=40";
        Answer answer = http.get(near + "&item=" + tee + ":2&item=" + cap + ":1&item=" + tee + ":1")
                .expect(200);
        assertThat(answer.list("$.items[*].locationId")).isEqualTo(List.of(whole.id()));
        assertThat(answer.text("$.items[0].stock")).isEqualTo("FEW_LEFT");
        assertThat(answer.list("$.items[0].lines[*].stock")).isEqualTo(List.of("IN_STOCK", "FEW_LEFT"));
        assertThat(answer.list("$.items[0].lines[*].quantity")).isEqualTo(List.of(3, 1));
        assertThat(answer.list("$.notOffered[*].locationId")).isEqualTo(List.of(half.id()));
        assertThat(answer.list("$.notOffered[0].reasons")).isEqualTo(List.of("OUT_OF_STOCK"));
        Answer all = http.get(near + "&inStock=false&item=" + tee + ":3&item=" + cap + ":1")
                .expect(200);
        assertThat(all.list("$.items[*].stock")).isEqualTo(List.of("OUT_OF_STOCK", "FEW_LEFT"));
        Answer staff = http.as(tokens.agent()).get(near + "&item=" + tee + ":3&item=" + cap + ":1");
        assertThat(staff.list("$.items[0].lines[*].numbers.available")).isEqualTo(List.of(5, 2));
    }

    @Test
    void saysWhyAStoreThatIsNearIsNotOffered() {
        Shop open = Shop.open(http, tokens, 14.60, -61.07, "97200");
        Shop closed = Shop.open(http, tokens, 14.61, -61.07, "97200");
        Shop unknown = Shop.open(http, tokens, 14.62, -61.07, "97200");
        Shop noPickup = Shop.open(http, tokens, 14.63, -61.07, "97200");
        Shop drive = Shop.open(http, tokens, 14.64, -61.07, "97200");
        Shop never = Shop.open(http, tokens, 14.65, -61.07, "97200");
        describe(open, 14.60, "\"Mo-Sa 09:00-19:00\"", "\"24/7\"");
        describe(closed, 14.61, "\"Mo-Sa 09:00-19:00\"", "\"Feb 29 10:00-11:00\"");
        describe(unknown, 14.62, "\"Mo-Sa 09:00-19:00\"", "null");
        describe(noPickup, 14.63, "[\"PICKUP\"]", "[]", "\"Mo-Sa 09:00-19:00\"", "\"24/7\"");
        describe(drive, 14.64, "\"STORE\"", "\"DRIVE\"", "\"Mo-Sa 09:00-19:00\"", "\"24/7\"");
        describe(
                never,
                14.65,
                "\"Mo-Sa 09:00-19:00\"",
                "\"24/7\"",
                "\"brand\"",
                "\"pickupTerms\": {\"slotUnits\": 1}, \"brand\"");
        String sku = open.stock(9);
        List.of(closed, unknown, noPickup, drive, never).forEach(shop -> shop.move("RECEIPT", sku, 9));
        String near = "/api/v1/product-locator?latitude=14.6&longitude=-61.07&radiusKm=20&quantity=2&sku=" + sku;

        Answer now = http.get(near + "&openNow=true").expect(200);
        assertThat(now.list("$.items[*].locationId"))
                .isEqualTo(List.of(open.id(), noPickup.id(), drive.id(), never.id()));
        assertThat(now.list("$.items[*].openNow")).isEqualTo(List.of(true, true, true, true));
        assertThat(now.list("$.notOffered[*].reasons[0]")).isEqualTo(List.of("CLOSED_NOW", "HOURS_UNKNOWN"));

        Answer pickup = http.get(near + "&openNow=true&method=PICKUP").expect(200);
        assertThat(pickup.list("$.items[*].locationId")).isEqualTo(List.of(open.id()));
        assertThat(pickup.list("$.notOffered[*].reasons[0]"))
                .isEqualTo(List.of("CLOSED_NOW", "HOURS_UNKNOWN", "NO_PICKUP", "OTHER_METHOD", "NO_SLOT"));
        assertThat(http.get(near + "&method=DRIVE").expect(200).list("$.items[*].locationId"))
                .isEqualTo(List.of(drive.id()));

        Answer any = http.get(near).expect(200);
        assertThat(any.list("$.items")).hasSize(6);
        assertThat(any.list("$.notOffered")).isEmpty();
        assertThat(any.has("$.items[0].earliestPickup.start")).isTrue();
        assertThat(any.has("$.items[0].closesAt")).isFalse();
        assertThat(any.has("$.items[2].openNow")).isFalse();
        assertThat(any.list("$.items[*].hoursAssumed")).isEqualTo(List.of(false, false, true, false, false, false));
        assertThat(any.has("$.items[3].earliestPickup")).isFalse();
        assertThat(any.list("$.items[*].pickup")).isEqualTo(List.of(true, true, true, false, true, true));
        assertThat(any.has("$.items[5].earliestPickup")).isFalse();
    }

    /** Describes the shop anew, with some words of its description replaced. */
    private void describe(Shop shop, double latitude, String... replaced) {
        String body = Shop.body(shop.id(), latitude, -61.07, "97200");
        for (int i = 0; i < replaced.length; i += 2) {
            assertThat(body).contains(replaced[i]);
            body = body.replace(replaced[i], replaced[i + 1]);
        }
        http.as(tokens.operator()).put("/api/v1/locations/" + shop.id(), body).expect(200);
    }

    @Test
    void explainsToStaffWhatIsKeptBack() {
        Shop shop = Shop.open(http, tokens, -12.78, 45.23, "97600");
        String sku = shop.stock(7);
        shop.hold(UUID.randomUUID(), 900, Shop.line(sku, 2)).expect(201);
        String code = "locator-" + UUID.randomUUID();
        http.as(tokens.operator())
                .put("/api/v1/safety-rules/" + code, """
                        {"units": 3, "sku": "%s", "channel": "web"}
                        """.formatted(sku))
                .expect(201);
        String near = "/api/v1/product-locator?latitude=-12.78&longitude=45.23&radiusKm=5&inStock=true&sku=" + sku;
        Answer staff = http.as(tokens.clerk("A1")).get(near).expect(200);
        assertThat(staff.text("$.items[0].numbers.explanation.en")).isEqualTo("on hand 7, held 2, safety 3 -> 2");
        assertThat(staff.text("$.items[0].numbers.rule.code")).isEqualTo(code);
        assertThat(staff.number("$.items[0].numbers.available")).isEqualTo(2);
        Answer everybody = http.get(near).expect(200);
        assertThat(everybody.text("$.items[0].stock")).isEqualTo("FEW_LEFT");
        assertThat(everybody.has("$.items[0].numbers")).isFalse();
        assertThat(http.as(tokens.frontend()).get(near).has("$.items[0].numbers"))
                .isFalse();

        Answer tooFew = http.get(near + "&quantity=3").expect(200);
        assertThat(tooFew.list("$.items")).isEmpty();
        assertThat(tooFew.list("$.notOffered[*].reasons[0]")).isEqualTo(List.of("OUT_OF_STOCK"));
        assertThat(http.get(near + "&quantity=3&channel=store").expect(200).list("$.items"))
                .hasSize(1);
        String shelf = "/api/v1/availability?sku=" + sku + "&locationId=" + shop.id();
        assertThat(http.get(shelf).expect(200).text("$.items[0].stock")).isEqualTo("FEW_LEFT");
        assertThat(http.get(shelf + "&channel=store").expect(200).text("$.items[0].stock"))
                .isEqualTo("IN_STOCK");
        assertThat(http.as(tokens.agent()).get(shelf).number("$.items[0].numbers.safety"))
                .isEqualTo(3);
    }

    @Test
    void startsFromATown() {
        String sku = "SKU-" + UUID.randomUUID();
        Shop shop = Shop.open(http, tokens, 42.7020, 9.4490, "20200");
        shop.move("RECEIPT", sku, 5);
        String inStock = "/api/v1/product-locator?inStock=true&sku=" + sku;
        assertThat(ids(http.get(inStock + "&town=bastia"))).isEqualTo(List.of(shop.id()));
        assertThat(ids(http.get(inStock + "&town=BASTIA&postcode=20200"))).isEqualTo(List.of(shop.id()));
        http.get(inStock + "&town=Nowhere-sur-Rien").expectProblem(404, "unknown-town");
        http.get(inStock + "&town=Bastia&latitude=1&longitude=1").expectProblem(400, "unclear-search");
    }

    @Test
    void tellsTheNumberToNobodyWhoAsksForMoreAndMore() {
        String here = "/api/v1/product-locator?latitude=1&longitude=1";
        http.get(here + "&sku=A&quantity=20").expect(200);
        assertThat(http.get(here + "&sku=A&quantity=21")
                        .expectProblem(400, "invalid-request")
                        .list("$.errors[*].pointer"))
                .isEqualTo(List.of("quantity"));
        assertThat(http.get(here + "&item=A:20&item=A:1")
                        .expectProblem(400, "invalid-request")
                        .list("$.errors[*].pointer"))
                .isEqualTo(List.of("item"));
        http.as(tokens.agent()).get(here + "&sku=A&quantity=21").expect(200);
    }

    @Test
    void refusesWhatIsNoQuestion() {
        String here = "/api/v1/product-locator?latitude=1&longitude=1";
        http.get(here).expectProblem(400, "unclear-search");
        http.get(here + "&sku=A&item=B:1").expectProblem(400, "unclear-search");
        http.get(here + "&item=B").expectProblem(400, "invalid-request");
        http.get(here + "&item=%20:1&item=B:1").expectProblem(400, "unclear-search");
        http.get(here + "&item=B:0").expectProblem(400, "invalid-request");
        http.get(here + "&sku=A&method=SWIM").expectProblem(400, "invalid-request");
        http.get(here + "&sku=A&channel=NO!").expectProblem(400, "invalid-request");
        http.get(here + "&sku=A&openNow=perhaps").expectProblem(400, "invalid-request");
        http.get(here + "&sku=A&radiusKm=0").expectProblem(400, "invalid-request");
        http.get(here + "&sku=A&limit=101").expectProblem(400, "invalid-request");
    }
}
