package org.comptoir.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.comptoir.contracts.catalog.v1.CategoryChanged;
import org.comptoir.test.Answer;
import org.comptoir.test.ComptoirTest;
import org.comptoir.test.Http;
import org.comptoir.test.KafkaProbe;
import org.comptoir.test.TestTokens;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ComptoirTest
class CategoryIT {

    @Autowired
    Http http;

    @Autowired
    TestTokens tokens;

    @Autowired
    KafkaProbe probe;

    @Autowired
    JdbcClient sql;

    @Test
    void comesToBeWithTheLabelThatNamesItsPath() {
        var product = product("CAT-1", "Cellier > Café moulu").expect(201);

        assertThat(product.text("$.category")).isEqualTo("Cellier > Café moulu");
        assertThat(product.list("$.categoryPath")).containsExactly("cellier", "cellier.cafe-moulu");
        assertThat(product("CAT-2", "CELLIER>CAFE MOULU").expect(201).text("$.category"))
                .isEqualTo("Cellier > Café moulu");
        assertThat(product("CAT-3", "cellier.cafe-moulu").expect(201).text("$.category"))
                .isEqualTo("Cellier > Café moulu");
        var refused = product("CAT-4", "cellier.the").expectProblem(409, "unknown-reference");
        assertThat(refused.list("$.errors[*].pointer")).containsExactly("/category");
        product("CAT-4", "a > > b").expectProblem(400, "invalid-request");
        assertThat(http.get("/api/v1/categories").list("$.items[*].code")).contains("cellier", "cellier.cafe-moulu");
    }

    @Test
    void tellsEachProductBelowOnceWhenItMoves() {
        product("MOVE-1", "Ancien > Rayon > Thés").expect(201);
        product("MOVE-2", "Ancien > Rayon").expect(201);
        product("MOVE-3", "Ancien").expect(201);
        category("nouveau", null, "Nouveau").expect(201);

        var moved = category("ancien.rayon", "nouveau", "Rayon").expect(200);

        assertThat(moved.list("$.path")).containsExactly("nouveau", "ancien.rayon");
        var leaf = http.get("/api/v1/products/MOVE-1").expect(200);
        assertThat(leaf.text("$.category")).isEqualTo("Nouveau > Rayon > Thés");
        assertThat(leaf.list("$.categoryPath")).containsExactly("nouveau", "ancien.rayon", "ancien.rayon.thes");
        category("ancien.rayon", "nouveau", "Rayon").expect(200);
        var told = new Told(probe, sql).about("MOVE-");
        assertThat(told.stream()
                        .filter(event -> event.sequence() == 2)
                        .map(event -> event.event().sku()))
                .containsExactlyInAnyOrder("MOVE-1", "MOVE-2");
        assertThat(told).hasSize(5);
        assertThat(product("MOVE-4", "Nouveau > Rayon > Thés").expect(201).list("$.categoryPath"))
                .isEqualTo(leaf.list("$.categoryPath"));
        assertThat(product("MOVE-5", "Ancien > Rayon").expect(201).list("$.categoryPath"))
                .containsExactly("nouveau", "ancien.rayon");
    }

    @Test
    void isToldOncePerRealChangeAndWithWhatStandsBelowIt() {
        product("TOLD-1", "Dit > Redit").expect(201);
        product("TOLD-2", "DIT > redit").expect(201);
        category("dit", null, "Dit").expect(200);
        category("dit", null, "Dit autrement").expect(200);
        category("dit", null, "Dit autrement").expect(200);
        assertThat(new Told(probe, sql).about("TOLD-")).hasSize(4);

        var told = probe.allHeard(CategoryChanged.class).stream()
                .filter(heard -> heard.subject().matches("category:dit(\\..*)?"))
                .map(heard -> heard.subject() + " " + heard.sequence());
        assertThat(told)
                .containsExactlyInAnyOrder(
                        "category:dit 1", "category:dit 2", "category:dit.redit 1", "category:dit.redit 2");
    }

    @Test
    void neverStandsBelowItself() {
        product("CYCLE-1", "Un > Deux > Trois").expect(201);

        category("un", "un.deux.trois", "Un").expectProblem(409, "category-cycle");
        category("un", "un", "Un").expectProblem(409, "category-cycle");
        category("neuf-neuf", "neuf-neuf", "x").expectProblem(409, "category-cycle");
        category("un", "nulle-part", "Un").expectProblem(409, "unknown-reference");
    }

    @Test
    void standsAtMostEightLevelsDeep() {
        product("DEEP-1", "D1 > D2 > D3 > D4 > D5 > D6 > D7 > D8").expect(201);
        product("DEEP-2", "1 > 2 > 3 > 4 > 5 > 6 > 7 > 8 > 9").expectProblem(400, "invalid-request");
        category("d9", "d1.d2.d3.d4.d5.d6.d7.d8", "D9").expectProblem(409, "category-too-deep");
        category("d0", null, "D0").expect(201);
        category("d1", "d0", "D1").expectProblem(409, "category-too-deep");
        assertThat(http.get("/api/v1/products/DEEP-1").number("$.version")).isOne();
    }

    @Test
    void isShapedByMerchandisersOnlyAndPointsAtWrongFields() {
        http.as(tokens.operator())
                .put("/api/v1/categories/x", "{\"names\": {\"fr\": \"X\"}}")
                .expectProblem(403, "forbidden");
        var refused = category("x", "Pas Un Code", "a > b").expectProblem(400, "invalid-request");
        assertThat(refused.list("$.errors[*].pointer")).isEqualTo(List.of("/names/fr", "/parent"));
        http.get("/api/v1/categories/none").expectProblem(404, "not-found");
    }

    private Answer category(String code, @Nullable String parent, String name) {
        return http.as(tokens.merchandiser())
                .put(
                        "/api/v1/categories/" + code,
                        "{\"names\": {\"fr\": \"" + name + "\"}"
                                + (parent == null ? "" : ", \"parent\": \"" + parent + "\"") + "}");
    }

    private Answer product(String sku, String category) {
        return http.as(tokens.merchandiser())
                .put(
                        "/api/v1/products/" + sku,
                        "{\"name\": \"Article\", \"vatCategory\": \"REDUCED\", \"category\": \"" + category + "\"}");
    }
}
