package org.comptoir.inventory.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.comptoir.contracts.Topics;
import org.comptoir.contracts.catalog.v1.ProductChanged;
import org.comptoir.contracts.catalog.v1.StoreGroupChanged;
import org.comptoir.inventory.Shop;
import org.comptoir.inventory.article.ArticleService;
import org.comptoir.inventory.location.LocationDirectory;
import org.comptoir.inventory.location.LocationId;
import org.comptoir.inventory.stock.Shelf;
import org.comptoir.inventory.stock.Sku;
import org.comptoir.test.Answer;
import org.comptoir.test.ComptoirTest;
import org.comptoir.test.Http;
import org.comptoir.test.KafkaProbe;
import org.comptoir.test.TestTokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Rules are put over HTTP and decide at once; each test's rules speak of its own store, group or category only. */
@ComptoirTest
class SafetyIT {
    @Autowired
    private Http http;

    @Autowired
    private TestTokens tokens;

    @Autowired
    private KafkaProbe kafka;

    @Autowired
    private SafetyStock stock;

    @Autowired
    private SafetyRules stored;

    @Autowired
    private ArticleService articles;

    @Autowired
    private LocationDirectory directory;

    @Autowired
    private Clock clock;

    private final String code = "rule-" + UUID.randomUUID();
    private final String path = "/api/v1/safety-rules/" + code;
    private final Sku sku = new Sku("SAFE-" + UUID.randomUUID());
    private Shop shop;
    private Http merchandiser;

    @BeforeEach
    void open() {
        shop = Shop.open(http, tokens);
        merchandiser = http.as(tokens.merchandiser());
    }

    @AfterEach
    void lift() {
        http.as(tokens.operator()).delete(path).expect(204);
    }

    @Test
    void countsAtOnceAndUntilItIsRemoved() {
        Answer made = merchandiser.put(path, forShop(3)).expect(201);
        assertThat(made.header("Location")).isEqualTo(path);
        assertThat(units("web")).isEqualTo(3);
        merchandiser.put(path, forShop(1)).expect(200);
        assertThat(units("web")).isEqualTo(1);
        merchandiser.delete(path).expect(204);
        assertThat(units("web")).isZero();
        merchandiser.delete(path).expect(204);
        merchandiser.get(path).expectProblem(404, "not-found");
    }

    @Test
    void changesARuleOnlyWhileNobodyElseDid() {
        String version = merchandiser.put(path, forShop(3)).expect(201).header("ETag");
        assertThat(merchandiser.put(path, forShop(3)).expect(200).header("ETag"))
                .isEqualTo(version);
        Http careful = merchandiser.with("If-Match", version);
        String newer = careful.put(path, forShop(4)).expect(200).header("ETag");
        careful.put(path, forShop(5)).expectProblem(412, "already-changed");
        careful.delete(path).expectProblem(412, "already-changed");
        assertThat(merchandiser.get(path).header("ETag")).isEqualTo(newer);
        merchandiser.with("If-Match", newer).delete(path).expect(204);
        assertThat(merchandiser.put(path, forShop(4)).expect(201).header("ETag"))
                .isNotIn(version, newer);
    }

    @Test
    void letsAStoreManagerDecideOverTheOwnStoreAlone() {
        Http manager = http.as(tokens.storeManager(shop.id()));
        Shop elsewhere = Shop.open(http, tokens);
        Http other = http.as(tokens.storeManager(elsewhere.id()));
        other.put(path, forShop(2)).expectProblem(403, "forbidden");
        manager.put(path, Map.of("units", 2)).expectProblem(403, "forbidden");
        manager.put(path, forShop(2)).expect(201);
        other.put(path, Map.of("units", 0, "locationId", elsewhere.id())).expectProblem(403, "forbidden");
        other.delete(path).expectProblem(403, "forbidden");
        manager.delete(path).expect(204);
        merchandiser.put(path, Map.of("units", 2, "sku", sku.value())).expect(201);
        manager.put(path, forShop(0)).expectProblem(403, "forbidden");
        manager.delete(path).expectProblem(403, "forbidden");
        http.as(tokens.clerk(shop.id())).put(path, forShop(2)).expectProblem(403, "forbidden");
        http.as(tokens.clerk(shop.id())).get(path).expect(200);
        http.as(tokens.frontend()).get(path).expectProblem(403, "forbidden");
        http.get(path).expectProblem(401, "unauthenticated");
    }

    @Test
    void refusesRulesThatCannotBe() {
        merchandiser
                .put(path, Map.of("units", 1, "locationId", shop.id(), "group", "north"))
                .expectProblem(400, "invalid-request");
        merchandiser
                .put(path, Map.of("units", 1, "category", "tees", "sku", sku.value()))
                .expectProblem(400, "invalid-request");
        merchandiser
                .put(path, Map.of("units", 1, "from", "2026-12-02", "until", "2026-12-01"))
                .expectProblem(400, "invalid-request");
        Answer negative = merchandiser.put(path, Map.of("units", -1)).expectProblem(400, "invalid-request");
        assertThat(negative.list("$.errors[*].pointer")).isEqualTo(List.of("/units"));
        merchandiser.put(path, Map.of("units", 1, "locationId", "nowhere")).expectProblem(409, "unknown-location");
    }

    @Test
    void listsThemPageByPage() {
        merchandiser.put(path, forShop(3)).expect(201);
        String before = code.substring(0, code.length() - 1);
        Answer page =
                merchandiser.get("/api/v1/safety-rules?limit=1&after=" + before).expect(200);
        assertThat(page.text("$.items[0].code")).isEqualTo(code);
        assertThat(page.has("$.items[0].group")).isFalse();
    }

    @Test
    void knowsTheCategoriesOfArticlesFromTheCatalogue() {
        String category = "cat-" + code.substring(code.length() - 8);
        merchandiser.put(path, Map.of("units", 6, "category", category)).expect(201);
        assertThat(units("web")).isZero();
        kafka.publish(Topics.PRODUCTS, sku.value(), product(List.of("root", category, "leaf")), 1);
        await().untilAsserted(() -> assertThat(units("web")).isEqualTo(6));
        kafka.publish(Topics.PRODUCTS, sku.value(), product(List.of("root")), 2);
        await().untilAsserted(() -> assertThat(units("web")).isZero());
    }

    @Test
    void knowsTheStoresOfAGroupFromTheCatalogue() {
        String group = "group-" + code.substring(code.length() - 8);
        merchandiser
                .put(path, Map.of("units", 6, "group", group, "channel", "web"))
                .expect(201);
        kafka.publish(
                Topics.PRICES,
                "store-group:" + group,
                new StoreGroupChanged(group, "North", List.of("not-yet", shop.id())),
                1);
        await().untilAsserted(() -> assertThat(units("web")).isEqualTo(6));
        assertThat(units("market")).isZero();
        kafka.publish(Topics.PRICES, "store-group:" + group, new StoreGroupChanged(group, "North", List.of()), 2);
        await().untilAsserted(() -> assertThat(units("web")).isZero());
    }

    @Test
    void hearsOfRulesThatAnotherInstancePut() {
        SafetyStock other = new SafetyStock(stored, articles, directory, clock);
        assertThat(other.current(Set.of(sku)).units(shelf(), "web")).isZero();
        merchandiser.put(path, forShop(3)).expect(201);
        await().untilAsserted(() -> {
            other.refresh();
            assertThat(other.current(Set.of(sku)).units(shelf(), "web")).isEqualTo(3);
        });
    }

    private int units(String channel) {
        return stock.current(Set.of(sku)).units(shelf(), channel);
    }

    private Shelf shelf() {
        return new Shelf(new LocationId(shop.id()), sku);
    }

    private Map<String, Object> forShop(int units) {
        return Map.of("units", units, "locationId", shop.id());
    }

    private ProductChanged product(List<String> categories) {
        return new ProductChanged(
                sku.value(),
                null,
                "Tee",
                null,
                null,
                null,
                "ACTIVE",
                2000,
                null,
                null,
                categories,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }
}
