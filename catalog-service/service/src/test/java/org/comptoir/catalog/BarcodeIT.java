package org.comptoir.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import org.comptoir.test.ComptoirTest;
import org.comptoir.test.Http;
import org.comptoir.test.TestTokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ComptoirTest
class BarcodeIT {

    private static final String GTIN = "4006381333931";

    @Autowired
    Http http;

    @Autowired
    TestTokens tokens;

    @BeforeEach
    void product() {
        put("SCAN-2", "\"name\": \"Stylo\", \"gtin\": \"" + GTIN + "\", \"status\": \"RETIRED\"");
        put("SCAN-1", "\"name\": \"Stylo bleu\", \"gtin\": \"" + GTIN + "\", \"brand\": \"Stabilo\"");
    }

    @Test
    void findsTheProductOfAnyCodeAndReadsWhatItSays() {
        for (var code : new String[] {
            GTIN, "0" + GTIN, "(01)04006381333931", "https://id.example/01/04006381333931", "/01/" + GTIN
        }) {
            var found = http.get("/api/v1/products/by-code?code={code}", code).expect(200);
            assertThat(found.text("$.product.sku")).as(code).isEqualTo("SCAN-1");
            assertThat(found.text("$.gtin")).isEqualTo("0" + GTIN);
            assertThat(found.list("$.otherSkus")).containsExactly("SCAN-2");
        }
        var scanned = http.get(
                        "/api/v1/products/by-code?code={code}",
                        "]C10104006381333931" + "17271231" + "3103001750" + "10LOT-1\u001d21S1")
                .expect(200);
        assertThat(scanned.text("$.identifiers.batch")).isEqualTo("LOT-1");
        assertThat(scanned.text("$.identifiers.serial")).isEqualTo("S1");
        assertThat(scanned.text("$.identifiers.expiry")).isEqualTo("2027-12-31");
        assertThat(scanned.text("$.identifiers.netWeight")).isEqualTo("1.75");
        assertThat(scanned.list("$.identifiers.all[*].ai")).containsExactly("01", "17", "3103", "10", "21");
    }

    @Test
    void saysWhatIsWrongWithACode() {
        var refused = http.get("/api/v1/products/by-code?code=4006381333932").expectProblem(400, "invalid-request");
        assertThat(refused.text("$.errors[0].pointer")).isEqualTo("code");
        assertThat(refused.text("$.errors[0].detail")).contains("check digit");
        http.get("/api/v1/products/by-code").expectProblem(400, "invalid-request");
        http.get("/api/v1/products/by-code?code=").expectProblem(400, "invalid-request");
        http.get("/api/v1/products/by-code?code=12345670").expectProblem(404, "not-found");
        assertThat(http.get("/01/4006381333932")
                        .expectProblem(400, "invalid-request")
                        .text("$.errors[0].pointer"))
                .isEqualTo("gtin");
        http.get("/01/12345670").expectProblem(404, "not-found");
    }

    @Test
    void leadsFromTheCodeOnTheGoodsToTheProduct() {
        var redirect = http.get("/01/" + GTIN + "/10/LOT?17=271231").expect(307);

        assertThat(redirect.header("Location")).isEqualTo("/api/v1/products/SCAN-1?17=271231");
        assertThat(redirect.header("Link")).contains("rel=\"linkset\"");

        var links = http.with("Accept", "application/linkset+json")
                .get("/01/" + GTIN)
                .expect(200);
        assertThat(links.header("Content-Type")).startsWith("application/linkset+json");
        assertThat(links.text("$.linkset[0].anchor")).isEqualTo("/01/" + GTIN);
        assertThat(links.text("$.linkset[0]['https://gs1.org/voc/defaultLink'][0].href"))
                .isEqualTo("/api/v1/products/SCAN-1");
    }

    private void put(String sku, String fields) {
        assertThat(http.as(tokens.merchandiser())
                        .put("/api/v1/products/" + sku, "{" + fields + ", \"vatCategory\": \"STANDARD\"}")
                        .status())
                .isIn(200, 201);
    }
}
