package org.comptoir.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.comptoir.contracts.catalog.v1.VatCategoryChanged;
import org.comptoir.test.Answer;
import org.comptoir.test.ComptoirTest;
import org.comptoir.test.Http;
import org.comptoir.test.KafkaProbe;
import org.comptoir.test.TestTokens;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ComptoirTest
class VatCategoryIT {

    private static final String SINCE_2014 = "{\"rate\": 700, \"validFrom\": \"2014-01-01T00:00:00Z\"}";

    @Autowired
    Http http;

    @Autowired
    TestTokens tokens;

    @Autowired
    KafkaProbe probe;

    @Test
    void theFrenchRatesAreThereAndTold() {
        assertThat(http.get("/api/v1/vat-categories").expect(200).list("$.items[*].code"))
                .contains("STANDARD", "INTERMEDIATE", "REDUCED", "SUPER_REDUCED", "ZERO");
        assertThat(http.get("/api/v1/vat-categories/SUPER_REDUCED").number("$.rate"))
                .isEqualTo(210);

        var told = probe.awaitHeard(VatCategoryChanged.class, event -> "vat-category:REDUCED".equals(event.subject()));
        assertThat(told.sequence()).isOne();
        assertThat(told.event().rates().getFirst().rate()).isEqualTo(550);
    }

    @Test
    void announcesARateToComeAndKeepsThoseThatHaveBegun() {
        put("SERVICES", SINCE_2014).expect(201);
        var announced = put("SERVICES", SINCE_2014 + ", {\"rate\": 800, \"validFrom\": \"2099-01-01T00:00:00Z\"}")
                .expect(200);

        assertThat(announced.number("$.version")).isEqualTo(2);
        assertThat(announced.number("$.rate")).isEqualTo(700);
        var told = probe.awaitHeard(
                VatCategoryChanged.class,
                event -> "vat-category:SERVICES".equals(event.subject()) && event.sequence() == 2);
        assertThat(told.event().rates())
                .containsExactly(
                        new VatCategoryChanged.Rate(700, Instant.parse("2014-01-01T00:00:00Z")),
                        new VatCategoryChanged.Rate(800, Instant.parse("2099-01-01T00:00:00Z")));
        assertThat(put("SERVICES", SINCE_2014).expect(200).list("$.rates[*].rate"))
                .containsExactly(700);
        put("SERVICES", SINCE_2014.replace("700", "701")).expectProblem(409, "wrong-rates");
        put("SERVICES", SINCE_2014 + ", {\"rate\": 900, \"validFrom\": \"2020-01-01T00:00:00Z\"}")
                .expectProblem(409, "wrong-rates");
        put("LATER", "{\"rate\": 900, \"validFrom\": \"2099-01-01T00:00:00Z\"}").expectProblem(409, "wrong-rates");
    }

    @Test
    void anEditThatHasHappenedAlreadyIsNotRefused() {
        put("REPEATED", SINCE_2014).expect(201);
        var edit = "{\"names\": {\"fr\": \"Autre\"}, \"rates\": [" + SINCE_2014 + "]}";
        var editor = http.as(tokens.merchandiser()).with("If-Match", "\"1\"");

        editor.put("/api/v1/vat-categories/REPEATED", edit).expect(200);
        editor.put("/api/v1/vat-categories/REPEATED", edit).expect(200);
        editor.put("/api/v1/vat-categories/REPEATED", edit.replace("Autre", "Troisième"))
                .expectProblem(412, "already-changed");
    }

    @Test
    void pointsAtWrongFieldsAndIsPutByMerchandisersOnly() {
        assertThat(put("SERVICES", "{\"rate\": 10001, \"validFrom\": \"+999999999-01-01T00:00:00Z\"}")
                        .expectProblem(400, "invalid-request")
                        .list("$.errors[*].pointer"))
                .containsExactly("/rates/0/rate", "/rates/0/validFrom");
        put("SERVICES", "").expectProblem(400, "invalid-request");
        put("small", SINCE_2014).expectProblem(400, "invalid-request");
        http.as(tokens.operator())
                .put("/api/v1/vat-categories/SERVICES", "{\"names\": {\"fr\": \"x\"}, \"rates\": [" + SINCE_2014 + "]}")
                .expectProblem(403, "forbidden");
        http.get("/api/v1/vat-categories/NONE").expectProblem(404, "not-found");
    }

    @Test
    void aProductNamesOneThatThereIs() {
        var refused = http.as(tokens.merchandiser())
                .put("/api/v1/products/VATCAT-1", "{\"name\": \"x\", \"vatCategory\": \"NONE\"}")
                .expectProblem(409, "unknown-reference");

        assertThat(refused.list("$.errors[*].pointer")).containsExactly("/vatCategory");
        assertThat(http.as(tokens.merchandiser())
                        .put("/api/v1/products/VATCAT-1", "{\"name\": \"x\", \"vatCategory\": \"INTERMEDIATE\"}")
                        .expect(201)
                        .number("$.vatRate"))
                .isEqualTo(1000);
    }

    private Answer put(String code, String rates) {
        return http.as(tokens.merchandiser())
                .put(
                        "/api/v1/vat-categories/" + code,
                        "{\"names\": {\"fr\": \"Services\"}, \"rates\": [" + rates + "]}");
    }
}
