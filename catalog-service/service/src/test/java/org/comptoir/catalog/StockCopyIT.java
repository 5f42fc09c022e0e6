package org.comptoir.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import org.comptoir.contracts.Topics;
import org.comptoir.contracts.inventory.v1.StockLevelChanged;
import org.comptoir.contracts.inventory.v1.StockLevelsOpened;
import org.comptoir.test.ComptoirTest;
import org.comptoir.test.Http;
import org.comptoir.test.KafkaProbe;
import org.comptoir.test.TestTokens;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ComptoirTest
class StockCopyIT {

    @Autowired
    Http http;

    @Autowired
    TestTokens tokens;

    @Autowired
    KafkaProbe probe;

    @Test
    void showsWhetherAnyLocationHasIt() {
        put("STOCK-1");

        assertThat(availability("STOCK-1")).isEqualTo("OUT_OF_STOCK");
        tell("s1", "STOCK-1", 3, 5);
        awaitAvailability("STOCK-1", "IN_STOCK");
        tell("s2", "STOCK-1", 2, 1);
        tell("s1", "STOCK-1", 0, 6);
        tell("s2", "STOCK-1", 0, 2);
        awaitAvailability("STOCK-1", "OUT_OF_STOCK");
        assertThat(http.get("/api/v1/products?q=stockage&inStock=true").list("$.items"))
                .isEmpty();
    }

    @Test
    void knowsTheStockOfAProductThatComesLater() {
        open("s1", new StockLevelsOpened.Line("STOCK-2", 4, 0, 4, 1), new StockLevelsOpened.Line("NEVER", 1, 0, 1, 1));
        open("s3", new StockLevelsOpened.Line("STOCK-3", 4, 0, 4, 1));
        put("STOCK-3");
        awaitAvailability("STOCK-3", "IN_STOCK");
        put("STOCK-2");

        awaitAvailability("STOCK-2", "IN_STOCK");
    }

    @Test
    void keepsTheNewestLevelWhicheverWayItWasTold() {
        put("STOCK-4");
        put("STOCK-5");
        tell("s1", "STOCK-4", 0, 7);
        open(
                "s1",
                new StockLevelsOpened.Line("STOCK-4", 9, 0, 9, 6),
                new StockLevelsOpened.Line("STOCK-5", 9, 0, 9, 6));

        awaitAvailability("STOCK-5", "IN_STOCK");
        tell("s1", "STOCK-5", 0, 5);
        tell("s1", "STOCK-4", 0, 8);
        put("STOCK-6");
        tell("s1", "STOCK-6", 1, 1);
        awaitAvailability("STOCK-6", "IN_STOCK");
        assertThat(availability("STOCK-4")).isEqualTo("OUT_OF_STOCK");
        assertThat(availability("STOCK-5")).isEqualTo("IN_STOCK");
    }

    private void tell(String location, String sku, int available, long sequence) {
        var level = new StockLevelChanged(location, sku, available, 0, available);
        probe.publish(Topics.STOCK_LEVELS, location + "|" + sku, level, sequence);
    }

    private void open(String location, StockLevelsOpened.Line... lines) {
        var key = "opening:" + location + ":" + lines[0].sku();
        probe.publish(Topics.STOCK_LEVELS, key, new StockLevelsOpened(location, List.of(lines)), 1);
    }

    private void awaitAvailability(String sku, String word) {
        await().untilAsserted(() -> assertThat(availability(sku)).isEqualTo(word));
    }

    private String availability(String sku) {
        return http.get("/api/v1/products?q=stockage&limit=100")
                .text("$.items[?(@.sku == '" + sku + "')].availability")
                .replaceAll("[\\[\\]\"]", "");
    }

    private void put(String sku) {
        http.as(tokens.merchandiser())
                .put("/api/v1/products/" + sku, "{\"name\": \"Stockage\", \"vatCategory\": \"STANDARD\"}")
                .expect(201);
    }
}
