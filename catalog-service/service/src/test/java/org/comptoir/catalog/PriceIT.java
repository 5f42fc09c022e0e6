package org.comptoir.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import org.comptoir.contracts.MoneyAmount;
import org.comptoir.contracts.catalog.v1.PriceChanged;
import org.comptoir.test.Answer;
import org.comptoir.test.ComptoirTest;
import org.comptoir.test.Http;
import org.comptoir.test.KafkaProbe;
import org.comptoir.test.TestTokens;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ComptoirTest
class PriceIT {

    @Autowired
    Http http;

    @Autowired
    TestTokens tokens;

    @Autowired
    KafkaProbe probe;

    @Autowired
    JdbcClient sql;

    @Test
    void isToldOncePerRealChangeAndItsHistoryIsKept() {
        product("PRICE-1", 2000);

        assertThat(price("PRICE-1", 1999).expect(201).number("$.version")).isEqualTo(1);
        price("PRICE-1", 1999).expect(200);
        assertThat(price("PRICE-1", 1499).expect(200).number("$.version")).isEqualTo(2);

        var heard = probe.awaitHeard(
                PriceChanged.class, event -> "PRICE-1".equals(event.subject()) && event.sequence() == 2);
        assertThat(heard.event().price()).isEqualTo(new MoneyAmount(1499, "EUR"));
        assertThat(heard.event().vatRate()).isEqualTo(2000);
        assertThat(probe.allHeard(PriceChanged.class).stream().filter(event -> "PRICE-1".equals(event.subject())))
                .hasSize(2);
        assertThat(sql.sql("SELECT amount_minor FROM price_history WHERE sku = 'PRICE-1' ORDER BY version")
                        .query(Long.class)
                        .list())
                .containsExactly(1999L, 1499L);
        assertThat(http.get("/api/v1/prices/PRICE-1").expect(200).number("$.price.amount"))
                .isEqualTo(1499);
    }

    @Test
    void followsTheVatRateOfItsProduct() {
        product("VAT-1", 2000);
        price("VAT-1", 1000).expect(201);

        product("VAT-1", 550);

        var heard =
                probe.awaitHeard(PriceChanged.class, event -> "VAT-1".equals(event.subject()) && event.sequence() == 2);
        assertThat(heard.event().vatRate()).isEqualTo(550);
        assertThat(heard.event().price().amount()).isEqualTo(1000);
        assertThat(http.get("/api/v1/prices/VAT-1").number("$.vatRate")).isEqualTo(550);
    }

    @Test
    void needsAProduct() {
        price("NOTHING-1", 100).expectProblem(404, "not-found");
        product("UNPRICED-1", 550);
        http.get("/api/v1/prices/UNPRICED-1").expectProblem(404, "not-found");
    }

    @Test
    void refusesMoneyThatIsNoPrice() {
        product("PRICE-2", 2000);

        for (var money : new String[] {
            "{\"amount\": -1, \"currency\": \"EUR\"}",
            "{\"amount\": 100000000001, \"currency\": \"EUR\"}",
            "{\"amount\": 100, \"currency\": \"XYZ\"}",
            "null",
        }) {
            var refused = http.as(tokens.merchandiser())
                    .put("/api/v1/prices/PRICE-2", "{\"price\": " + money + "}")
                    .expectProblem(400, "invalid-request");
            assertThat(refused.text("$.errors[0].pointer")).startsWith("/price");
        }
        http.as(tokens.merchandiser())
                .put("/api/v1/prices/PRICE-2", "{\"price\": {\"amount\": 1.5, \"currency\": \"EUR\"}}")
                .expect(400);
    }

    @Test
    void isPutByMerchandisersOnly() {
        product("PRICE-3", 2000);

        var body = "{\"price\": {\"amount\": 100, \"currency\": \"EUR\"}}";
        http.anonymous().put("/api/v1/prices/PRICE-3", body).expectProblem(401, "unauthenticated");
        http.as(tokens.storeManager("1")).put("/api/v1/prices/PRICE-3", body).expectProblem(403, "forbidden");
    }

    private Answer price(String sku, long cents) {
        return http.as(tokens.merchandiser())
                .put("/api/v1/prices/" + sku, "{\"price\": {\"amount\": " + cents + ", \"currency\": \"EUR\"}}");
    }

    private void product(String sku, int vatRate) {
        assertThat(http.as(tokens.merchandiser())
                        .put(
                                "/api/v1/products/" + sku,
                                "{\"name\": \"Article\", \"vatCategory\": \""
                                        + (vatRate == 550 ? "REDUCED" : "STANDARD") + "\"}")
                        .status())
                .isIn(200, 201);
    }
}
