package org.comptoir.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.comptoir.test.Answer;
import org.comptoir.test.Http;
import org.comptoir.test.TestTokens;

/** Puts articles, prices and promotions as a merchandiser does. */
public record Merchant(Http http, TestTokens tokens) {

    Http client() {
        return http.as(tokens.merchandiser());
    }

    /** An article with a list price in cents and the normal VAT rate. */
    public void sells(String sku, long cents) {
        sells(sku, cents, "");
    }

    /** The same with more fields: {@code "brand": "Knorr"}. */
    public void sells(String sku, long cents, String fields) {
        product(sku, fields);
        assertThat(price(sku, cents).status()).isIn(200, 201);
    }

    public void product(String sku, String fields) {
        var more = fields.isEmpty() ? "" : ", " + fields;
        var vat = fields.contains("vatCategory") ? "" : ", \"vatCategory\": \"STANDARD\"";
        assertThat(client().put("/api/v1/products/" + sku, "{\"name\": \"Article " + sku + "\"" + vat + more + "}")
                        .status())
                .isIn(200, 201);
    }

    public Answer price(String sku, long cents) {
        return client().put("/api/v1/prices/" + sku, "{\"price\": " + euro(cents) + "}");
    }

    public Answer entry(String sku, UUID id, String kind, long cents, String fields) {
        var more = fields.isEmpty() ? "" : ", " + fields;
        return client().put(
                        "/api/v1/prices/" + sku + "/entries/" + id,
                        "{\"kind\": \"" + kind + "\", \"price\": " + euro(cents) + more + "}");
    }

    /** A promotion that has been running for long. */
    public Answer promotion(String code, String kind, String fields) {
        return client().put("/api/v1/promotions/" + code, """
                        {"names": {"fr": "Promotion %s", "en": "Offer %s"}, "kind": "%s", "from": "2026-01-01T00:00:00Z", %s}
                        """.formatted(code, code, kind, fields));
    }

    public Answer quote(String fields) {
        return http.anonymous().post("/api/v1/quotes", "{" + fields + "}");
    }

    static String euro(long cents) {
        return "{\"amount\": " + cents + ", \"currency\": \"EUR\"}";
    }
}
