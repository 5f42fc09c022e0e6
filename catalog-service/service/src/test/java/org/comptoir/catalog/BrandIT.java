package org.comptoir.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.comptoir.test.Answer;
import org.comptoir.test.ComptoirTest;
import org.comptoir.test.Http;
import org.comptoir.test.KafkaProbe;
import org.comptoir.test.TestTokens;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ComptoirTest
class BrandIT {

    @Autowired
    Http http;

    @Autowired
    TestTokens tokens;

    @Autowired
    KafkaProbe probe;

    @Autowired
    JdbcClient sql;

    @Test
    void isOneHoweverItIsSpelt() {
        for (var spelling : List.of("Zébulon", "ZEBULON", "  zebulon ", "Ze\u0301bulon")) {
            product("BRAND-SPELT-" + spelling.strip().length() + Math.abs(spelling.hashCode() % 1000), spelling);
        }

        var brand = http.get("/api/v1/brands/zebulon").expect(200);
        assertThat(brand.text("$.name")).isEqualTo("Zébulon");
        assertThat(sql.sql("SELECT count(DISTINCT brand) FROM product WHERE sku LIKE 'BRAND-SPELT-%'")
                        .query(Long.class)
                        .single())
                .isOne();
    }

    @Test
    void tellsEachOfItsProductsOnceWhenItIsRenamed() {
        product("BRAND-REN-1", "Quenotte");
        product("BRAND-REN-2", "QUENOTTE");
        product("BRAND-REN-3", "Autre");

        var renamed = rename("quenotte", "Quenotte & Fils").expect(200);
        assertThat(renamed.number("$.version")).isEqualTo(2);
        rename("quenotte", "Quenotte & Fils").expect(200);

        assertThat(http.get("/api/v1/products/BRAND-REN-2").text("$.brand")).isEqualTo("Quenotte & Fils");
        product("BRAND-FOUND-2", "Quenotte & Fils");
        product("BRAND-FOUND-3", "Quenotte");
        assertThat(http.get("/api/v1/products/BRAND-FOUND-2").text("$.brandCode"))
                .isEqualTo("quenotte");
        assertThat(http.get("/api/v1/products/BRAND-FOUND-3").text("$.brandCode"))
                .isEqualTo("quenotte");
        var told = new Told(probe, sql).about("BRAND-REN-");
        assertThat(told).hasSize(5);
        assertThat(told.stream()
                        .filter(event -> event.sequence() == 2)
                        .map(event -> event.event().brand()))
                .containsExactly("Quenotte & Fils", "Quenotte & Fils");
        assertThat(told)
                .allMatch(event ->
                        List.of("quenotte", "autre").contains(event.event().brandCode()));
    }

    @Test
    void isListedByCodeAndNamedByMerchandisersOnly() {
        rename("brand-a", "A").expect(201);
        rename("brand-b", "B").expect(201);

        var page = http.get("/api/v1/brands?after=brand-&limit=1").expect(200);
        assertThat(page.list("$.items[*].code")).containsExactly("brand-a");
        assertThat(page.text("$.next")).isEqualTo("brand-a");
        http.as(tokens.clerk("1"))
                .put("/api/v1/brands/brand-a", "{\"name\": \"x\"}")
                .expectProblem(403, "forbidden");
        http.as(tokens.merchandiser())
                .put("/api/v1/brands/Brand", "{\"name\": \"x\"}")
                .expectProblem(400, "invalid-request");
        http.as(tokens.merchandiser())
                .put("/api/v1/brands/brand-a", "{\"name\": \"\\u2003\"}")
                .expectProblem(400, "invalid-request");
        http.as(tokens.merchandiser())
                .with("If-Match", "\"9\"")
                .put("/api/v1/brands/brand-a", "{\"name\": \"x\"}")
                .expectProblem(412, "already-changed");
        http.get("/api/v1/brands/brand-none").expectProblem(404, "not-found");
    }

    private Answer rename(String code, String name) {
        return http.as(tokens.merchandiser()).put("/api/v1/brands/" + code, "{\"name\": \"" + name + "\"}");
    }

    private void product(String sku, String brand) {
        http.as(tokens.merchandiser())
                .put(
                        "/api/v1/products/" + sku,
                        "{\"name\": \"Article\", \"vatCategory\": \"REDUCED\", \"brand\": \"" + brand + "\"}")
                .expect(201);
    }
}
