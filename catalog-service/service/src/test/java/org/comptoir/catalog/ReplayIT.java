package org.comptoir.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.comptoir.contracts.catalog.v1.CategoryChanged;
import org.comptoir.contracts.catalog.v1.ChannelChanged;
import org.comptoir.contracts.catalog.v1.PriceChanged;
import org.comptoir.contracts.catalog.v1.ProductChanged;
import org.comptoir.contracts.catalog.v1.ProductGroupChanged;
import org.comptoir.contracts.catalog.v1.PromotionChanged;
import org.comptoir.contracts.catalog.v1.StoreGroupChanged;
import org.comptoir.contracts.catalog.v1.VatCategoryChanged;
import org.comptoir.test.Answer;
import org.comptoir.test.ComptoirTest;
import org.comptoir.test.Http;
import org.comptoir.test.KafkaProbe;
import org.comptoir.test.TestTokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who reads the topics from their beginning and keeps the newest state of each key has what the API says. */
@ComptoirTest
class ReplayIT {

    @Autowired
    Http http;

    @Autowired
    TestTokens tokens;

    @Autowired
    KafkaProbe probe;

    @Autowired
    JdbcClient sql;

    Merchant merchant;

    @BeforeEach
    void open() {
        merchant = new Merchant(http, tokens);
    }

    @Test
    void rebuildsProductsAndWhatTheyShare() {
        put(
                "/channels/relecture",
                "{\"kind\": \"PRINT\", \"names\": {\"fr\": \"Relecture\"}, \"assortment\": \"ALL\"}");
        put("/product-groups/REPLAY", "{\"names\": {\"fr\": \"Café\"}, \"variesBy\": [\"size\", \"colour\"]}");
        imported("""
                sku,name,name_en,description,brand,category,price_minor,currency,vat_category
                REPLAY-1,Café un,,,Relu,Relecture > Cafés > Moulus,499,EUR,REDUCED
                REPLAY-2,Café deux,Coffee two,Corsé,Relu,Relecture > Cafés > En grains,599,EUR,REDUCED
                REPLAY-3,Bol,,,,,899,EUR,STANDARD
                """);
        whole("REPLAY-1", "Café moulu");
        whole("REPLAY-1", "Café finement moulu");
        put("/categories/relecture-racine", "{\"names\": {\"fr\": \"Racine\", \"en\": \"Root\"}}");
        put(
                "/categories/relecture.cafes",
                "{\"parent\": \"relecture-racine\", \"names\": {\"fr\": \"Cafés\", \"en\": \"Coffees\"},"
                        + " \"googleCategory\": \"1868\"}");
        put("/brands/relu", "{\"name\": \"Relu & Fils\"}");
        put(
                "/channels/relecture",
                "{\"kind\": \"PRINT\", \"names\": {\"fr\": \"Relecture\", \"en\": \"Replay\"}, \"assortment\": \"SELECTED\"}");
        put("/channels/relecture/assortment/sku/REPLAY-2", "{\"offered\": true}");
        put("/product-groups/REPLAY", "{\"names\": {\"fr\": \"Café\", \"en\": \"Coffee\"}, \"variesBy\": [\"size\"]}");
        imported("sku,name,description_en\nREPLAY-3,Grand bol,A large bowl\n");
        allTold();

        var products = Copy.of(probe, ProductChanged.class);
        for (var sku : List.of("REPLAY-1", "REPLAY-2", "REPLAY-3")) {
            var shown = get("/products/" + sku);
            assertThat(products.state(sku)).isEqualTo(ShownState.product(shown));
            assertThat(products.version(sku)).isEqualTo(shown.number("$.version"));
        }
        assertThat(products.state("REPLAY-1").channelContent()).containsOnlyKeys("print", "phone");
        assertThat(products.state("REPLAY-2").brand()).isEqualTo("Relu & Fils");
        for (var code : List.of(
                "relecture",
                "relecture.cafes",
                "relecture.cafes.moulus",
                "relecture.cafes.en-grains",
                "relecture-racine")) {
            same(
                    Copy.of(probe, CategoryChanged.class),
                    "category:" + code,
                    "/categories/" + code,
                    CategoryChanged.class);
        }
        for (var code : List.of("relecture", "web", "store")) {
            same(Copy.of(probe, ChannelChanged.class), "channel:" + code, "/channels/" + code, ChannelChanged.class);
        }
        same(
                Copy.of(probe, ProductGroupChanged.class),
                "product-group:REPLAY",
                "/product-groups/REPLAY",
                ProductGroupChanged.class);
    }

    @Test
    void rebuildsPricesAndPromotions() {
        put("/store-groups/relecture", "{\"name\": \"Relecture\", \"stores\": [\"1000008\"]}");
        put("/store-groups/relecture", "{\"name\": \"Relecture\", \"stores\": [\"1000008\", \"1210003\"]}");
        put("/vat-categories/REPLAY", """
                {"names": {"fr": "Relecture"}, "rates": [{"rate": 700, "validFrom": "2014-01-01T00:00:00Z"}]}
                """);
        merchant.sells("REPLAY-PRICE", 1999, "\"vatCategory\": \"REPLAY\"");
        merchant.price("REPLAY-PRICE", 2499).expect(200);
        merchant.entry(
                        "REPLAY-PRICE",
                        UUID.randomUUID(),
                        "SALE",
                        1799,
                        "\"storeGroup\": \"relecture\", \"validUntil\": \"2098-01-01T00:00:00Z\"")
                .expect(201);
        var withdrawn = UUID.randomUUID();
        merchant.entry(
                        "REPLAY-PRICE",
                        withdrawn,
                        "LIST",
                        2299,
                        "\"tier\": \"gold\", \"validFrom\": \"2097-01-01T00:00:00Z\"")
                .expect(201);
        merchant.client()
                .delete("/api/v1/prices/REPLAY-PRICE/entries/" + withdrawn)
                .expect(200);
        imported("sku,name,price_minor,currency\nREPLAY-PRICE,Article relu,2599,EUR\n");
        var terms =
                "\"skus\": [\"REPLAY-PRICE\"], \"channels\": [\"replay-it\"], \"days\": [\"MONDAY\"], \"percent\": ";
        merchant.promotion("REPLAY-P", "PERCENTAGE", terms + 1000).expect(201);
        merchant.promotion("REPLAY-P", "PERCENTAGE", terms + "1500, \"status\": \"PAUSED\"")
                .expect(200);
        allTold();

        var prices = Copy.of(probe, PriceChanged.class);
        var shown = get("/prices/REPLAY-PRICE");
        assertThat(prices.state("REPLAY-PRICE")).isEqualTo(ShownState.price(shown));
        assertThat(prices.version("REPLAY-PRICE")).isEqualTo(shown.number("$.version"));
        assertThat(prices.state("REPLAY-PRICE").entries()).hasSizeGreaterThan(3);
        same(Copy.of(probe, PromotionChanged.class), "REPLAY-P", "/promotions/REPLAY-P", PromotionChanged.class);
        same(
                Copy.of(probe, StoreGroupChanged.class),
                "store-group:relecture",
                "/store-groups/relecture",
                StoreGroupChanged.class);
        same(
                Copy.of(probe, VatCategoryChanged.class),
                "vat-category:REPLAY",
                "/vat-categories/REPLAY",
                VatCategoryChanged.class);
    }

    private <T extends Record> void same(Copy<T> copy, String key, String path, Class<T> type) {
        var shown = get(path);
        assertThat(copy.state(key)).isEqualTo(shown.body(type));
        assertThat(copy.version(key)).isEqualTo(shown.number("$.version"));
    }

    private void whole(String sku, String name) {
        put("/products/" + sku, """
                {"name": "%s", "nameEn": "Ground coffee", "description": "Torréfié\\nmoulu", "descriptionEn": "Roasted",
                 "gtin": "3011360000163", "brand": "Relu", "category": "Relecture > Cafés > Moulus",
                 "vatCategory": "REDUCED", "group": "REPLAY", "attributes": {"size": "250 g", "colour": "noir"},
                 "media": [{"url": "https://images.example/1.mp4", "kind": "VIDEO"},
                           {"url": "https://images.example/1.jpg", "kind": "IMAGE",
                            "alt": {"fr": "Un paquet", "en": "A pack"}}],
                 "channelContent": {"print": {"texts": {"fr": {"name": "Café"}, "en": {"description": "Short"}}},
                                    "phone": {"media": []}}}
                """.formatted(name));
    }

    private void imported(String csv) {
        var address = merchant.client()
                .postCsv("/api/v1/product-imports", csv)
                .expect(202)
                .header("Location");
        var done = await().atMost(Duration.ofSeconds(60))
                .until(
                        () -> merchant.client().get(address).expect(200),
                        answer -> answer.text("$.status").matches("COMPLETED|FAILED"));
        assertThat(done.text("$.status")).isEqualTo("COMPLETED");
        assertThat(done.number("$.rejected")).isZero();
    }

    private void put(String path, String body) {
        assertThat(merchant.client().put("/api/v1" + path, body))
                .extracting(Answer::status)
                .isIn(200, 201);
    }

    private Answer get(String path) {
        return merchant.client().get("/api/v1" + path).expect(200);
    }

    /** All is committed and has left, the seeded channels included. */
    private void allTold() {
        await().atMost(Duration.ofSeconds(30))
                .until(() -> sql.sql("""
                        SELECT (SELECT count(*) FROM outbox)
                             + (SELECT count(*) FROM channel WHERE told_form < 1)
                        """).query(Long.class).single() == 0);
    }
}
