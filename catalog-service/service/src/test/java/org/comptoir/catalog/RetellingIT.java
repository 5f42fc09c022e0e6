package org.comptoir.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.comptoir.catalog.product.ProductRetellingService;
import org.comptoir.contracts.catalog.v1.CategoryChanged;
import org.comptoir.contracts.catalog.v1.ChannelChanged;
import org.comptoir.contracts.catalog.v1.PriceChanged;
import org.comptoir.contracts.catalog.v1.ProductChanged;
import org.comptoir.contracts.catalog.v1.ProductGroupChanged;
import org.comptoir.test.ComptoirTest;
import org.comptoir.test.Heard;
import org.comptoir.test.Http;
import org.comptoir.test.KafkaProbe;
import org.comptoir.test.TestTokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What an older release stored, and told with less or not at all, is told once after the start. */
@ComptoirTest
class RetellingIT {

    @Autowired
    Http http;

    @Autowired
    TestTokens tokens;

    @Autowired
    KafkaProbe probe;

    @Autowired
    ProductRetellingService retelling;

    @Autowired
    JdbcClient sql;

    Merchant merchant;

    @BeforeEach
    void open() {
        merchant = new Merchant(http, tokens);
    }

    @Test
    void tellsProductsAndPricesAgainAsANewVersion() {
        merchant.sells("OLD-1", 1999, "\"description\": \"Ancien\"");
        merchant.sells("OLD-NOT", 1999);

        storedByAnOlderRelease("product", "sku", "OLD-1");
        storedByAnOlderRelease("price", "sku", "OLD-1");

        var product = probe.awaitHeard(
                ProductChanged.class, heard -> "OLD-1".equals(heard.subject()) && heard.sequence() == 2);
        var price =
                probe.awaitHeard(PriceChanged.class, heard -> "OLD-1".equals(heard.subject()) && heard.sequence() == 2);
        assertThat(product.event().descriptions()).containsEntry("fr", "Ancien");
        assertThat(price.event().entries()).hasSize(1);
        assertThat(http.get("/api/v1/products/OLD-1").number("$.version")).isEqualTo(2);
        assertThat(http.get("/api/v1/prices/OLD-1").number("$.version")).isEqualTo(2);
        assertThat(new Told(probe, sql).about("OLD-NOT")).hasSize(1);
    }

    @Test
    void tellsWhatNobodyEverToldAtItsPresentVersion() {
        merchant.product("OLD-2", "\"category\": \"Ancien monde\"");
        merchant.client()
                .put("/api/v1/product-groups/OLD", "{\"names\": {\"fr\": \"Ancien\"}, \"variesBy\": [\"size\"]}")
                .expect(201);

        storedByAnOlderRelease("category", "code", "ancien-monde");
        storedByAnOlderRelease("product_group", "code", "OLD");

        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            assertThat(sequences(CategoryChanged.class, "category:ancien-monde"))
                    .containsExactly(1L, 1L);
            assertThat(sequences(ProductGroupChanged.class, "product-group:OLD"))
                    .containsExactly(1L, 1L);
        });
        assertThat(new Told(probe, sql).about("OLD-2")).hasSize(1);
    }

    @Test
    void tellsTheChannelsThatTheDatabaseWasMadeWith() {
        for (var code : Set.of("web", "mobile", "app", "kiosk", "print", "phone", "social", "marketplace", "store")) {
            var told = probe.awaitHeard(ChannelChanged.class, heard -> ("channel:" + code).equals(heard.subject()));
            assertThat(told.event().names()).containsKeys("fr", "en");
        }
    }

    @Test
    void tellsEachOnceHoweverManyInstancesDoIt() {
        for (var number = 0; number < 40; number++) {
            merchant.product("OLD-MANY-" + number, "");
        }
        sql.sql("UPDATE product SET told_form = 0 WHERE sku LIKE 'OLD-MANY-%'").update();

        Together.run(8, instance -> {
            var told = 0;
            while (left() > 0) {
                told += retelling.retell(3);
            }
            return told;
        });

        assertThat(new Told(probe, sql)
                        .about("OLD-MANY-").stream()
                                .collect(Collectors.groupingBy(Heard::subject, Collectors.counting()))
                                .values())
                .hasSize(40)
                .containsOnly(2L);
    }

    private <T extends Record> List<Long> sequences(Class<T> type, String key) {
        return probe.allHeard(type).stream()
                .filter(heard -> heard.subject().equals(key))
                .map(Heard::sequence)
                .toList();
    }

    private long left() {
        return sql.sql("SELECT count(*) FROM product WHERE told_form < 1 AND sku LIKE 'OLD-MANY-%'")
                .query(Long.class)
                .single();
    }

    private void storedByAnOlderRelease(String table, String key, String value) {
        assertThat(sql.sql("UPDATE " + table + " SET told_form = 0 WHERE " + key + " = :value")
                        .param("value", value)
                        .update())
                .isOne();
    }
}
