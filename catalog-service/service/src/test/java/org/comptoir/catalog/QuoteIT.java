package org.comptoir.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import org.comptoir.test.Answer;
import org.comptoir.test.ComptoirTest;
import org.comptoir.test.Http;
import org.comptoir.test.TestTokens;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ComptoirTest
class QuoteIT {

    @Autowired
    Http http;

    @Autowired
    TestTokens tokens;

    @Test
    void pricesABasketForAnybodyAndExplainsIt() {
        product("QUOTE-MILK", 199, 550, "ACTIVE");
        product("QUOTE-MUG", 1000, 2000, "ACTIVE");

        var quote = quote("{\"sku\": \"QUOTE-MUG\", \"quantity\": 3}, {\"sku\": \"QUOTE-MILK\", \"quantity\": 2}")
                .expect(200);

        assertThat(quote.text("$.currency")).isEqualTo("EUR");
        assertThat(quote.number("$.total.amount")).isEqualTo(3398);
        assertThat(quote.list("$.lines[*].sku")).containsExactly("QUOTE-MUG", "QUOTE-MILK");
        assertThat(quote.list("$.lines[*].total.amount")).containsExactly(3000, 398);
        assertThat(quote.text("$.lines[1].explanations[0]")).isEqualTo("list price 2 × 1.99");
        assertThat(quote.list("$.vat[*].rate")).containsExactly(550, 2000);
        assertThat(quote.list("$.vat[*].vat.amount")).containsExactly(21, 500);
        assertThat(quote.has("$.quotedAt")).isTrue();
    }

    @Test
    void namesEveryProductThatHasNoPriceHere() {
        product("QUOTE-OLD", 100, 2000, "RETIRED");
        product("QUOTE-NEW", 100, 2000, "ACTIVE");

        var refused = quote("{\"sku\": \"GONE\", \"quantity\": 1}, {\"sku\": \"QUOTE-NEW\", \"quantity\": 1},"
                        + " {\"sku\": \"QUOTE-OLD\", \"quantity\": 1}, {\"sku\": \"GONE\", \"quantity\": 2}")
                .expectProblem(409, "unknown-product");

        assertThat(refused.list("$.skus")).containsExactly("GONE", "QUOTE-OLD");
        http.anonymous()
                .post(
                        "/api/v1/quotes",
                        "{\"channel\": \"web\", \"currency\": \"CHF\", \"lines\": [{\"sku\": \"QUOTE-NEW\", \"quantity\": 1}]}")
                .expectProblem(409, "unknown-product");
    }

    @Test
    void refusesImpossibleBaskets() {
        for (var quantity : new String[] {"0", "-1", "10000", "2147483648", "1.5", "\"1\"", "null"}) {
            quote("{\"sku\": \"A\", \"quantity\": " + quantity + "}").expect(400);
        }
        quote("").expectProblem(400, "invalid-request");
        quote("null").expect(400);
        var refused = quote("{\"sku\": \"A\", \"quantity\": 1}, {\"sku\": \"A B\", \"quantity\": 0}")
                .expectProblem(400, "invalid-request");
        assertThat(refused.list("$.errors[*].pointer")).containsExactly("/lines/1/quantity", "/lines/1/sku");
        http.post(
                        "/api/v1/quotes",
                        "{\"channel\": \"web\", \"currency\": \"ZZZ\", \"lines\": [{\"sku\": \"A\", \"quantity\": 1}]}")
                .expectProblem(400, "invalid-request");
    }

    private Answer quote(String lines) {
        return http.anonymous().post("/api/v1/quotes", "{\"channel\": \"web\", \"lines\": [" + lines + "]}");
    }

    private void product(String sku, long cents, int vatRate, String status) {
        var merchandiser = http.as(tokens.merchandiser());
        merchandiser
                .put(
                        "/api/v1/products/" + sku,
                        "{\"name\": \"Article\", \"vatCategory\": \"" + (vatRate == 550 ? "REDUCED" : "STANDARD")
                                + "\", \"status\": \"" + status + "\"}")
                .expect(201);
        merchandiser
                .put("/api/v1/prices/" + sku, "{\"price\": {\"amount\": " + cents + ", \"currency\": \"EUR\"}}")
                .expect(201);
    }
}
