package org.comptoir.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.comptoir.test.ComptoirTest;
import org.comptoir.test.Http;
import org.comptoir.test.TestTokens;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ComptoirTest
class ProductSearchIT {

    @Autowired
    Http http;

    @Autowired
    TestTokens tokens;

    @Test
    void findsWordsWithoutRegardToAccentsCapitalsAndEndings() {
        put("FIND-1", "\"name\": \"Crèmes brûlées zanzibar\", \"brand\": \"Bonne Maman\"");

        for (var words :
                List.of("creme brulee zanzibar", "CRÈME zanzibar", "zanzi", "zanzibar bonne", "crèmes zanzib")) {
            assertThat(skus("q={words}", words)).as(words).containsExactly("FIND-1");
        }
        assertThat(skus("q={words}", "zanzibar chocolat")).isEmpty();
    }

    @Test
    void showsTheBestMatchFirst() {
        put("RANK-1", "\"name\": \"Biscuit\", \"category\": \"Xylophage\"");
        put("RANK-2", "\"name\": \"Xylophage\", \"category\": \"Biscuits\"");

        assertThat(skus("q=xylophage")).containsExactly("RANK-2", "RANK-1");
    }

    @Test
    void findsABarCodeHoweverManyDigitsItIsWrittenWith() {
        put("CODE-1", "\"name\": \"Mouchoirs\", \"gtin\": \"036000291452\"");

        assertThat(skus("gtin=036000291452")).containsExactly("CODE-1");
        assertThat(skus("gtin=0036000291452")).containsExactly("CODE-1");
        assertThat(skus("gtin=0036000291452&q=mouchoir")).containsExactly("CODE-1");
        assertThat(skus("gtin=0036000291452&q=savon")).isEmpty();
        http.get("/api/v1/products?gtin=036000291453").expectProblem(400, "invalid-request");
    }

    @Test
    void showsEachMatchOnceOverAllPages() {
        for (var number = 0; number < 25; number++) {
            put("PAGE-%02d".formatted(number), "\"name\": \"Quinquina %d\"".formatted(number));
        }

        assertThat(walk("q=quinquina&limit=7")).hasSize(25).doesNotHaveDuplicates();
        assertThat(walk("limit=7")).isSorted().doesNotHaveDuplicates().contains("PAGE-00", "PAGE-24");
    }

    @Test
    void hidesRetiredProductsFromListsOnly() {
        put("OLD-1", "\"name\": \"Vieillerie\", \"status\": \"RETIRED\"");

        assertThat(skus("q=vieillerie")).isEmpty();
        assertThat(http.get("/api/v1/products/OLD-1").text("$.status")).isEqualTo("RETIRED");
    }

    @Test
    void isNeverImpressedByOperators() {
        for (var words : List.of("'", "a & | !", "foo:*<->bar", "%", "\\", "') OR 1=1 --", "é".repeat(200))) {
            http.get("/api/v1/products?q={words}", words).expect(200);
        }
    }

    @Test
    void refusesImpossiblePages() {
        http.get("/api/v1/products?limit=0").expectProblem(400, "invalid-request");
        http.get("/api/v1/products?limit=101").expectProblem(400, "invalid-request");
        var refused = http.get("/api/v1/products?after=nonsense").expectProblem(400, "invalid-request");
        assertThat(refused.list("$.errors[*].pointer")).containsExactly("after");
    }

    private List<Object> skus(String query, Object... variables) {
        return http.get("/api/v1/products?" + query, variables).expect(200).list("$.items[*].sku");
    }

    private List<String> walk(String query) {
        var found = new ArrayList<String>();
        var after = "";
        do {
            var page = http.get("/api/v1/products?" + query + after).expect(200);
            page.list("$.items[*].sku").forEach(sku -> found.add(String.valueOf(sku)));
            after = page.has("$.next") ? "&after=" + page.text("$.next") : "";
        } while (!after.isEmpty());
        return found;
    }

    private void put(String sku, String fields) {
        http.as(tokens.merchandiser())
                .put("/api/v1/products/" + sku, "{" + fields + ", \"vatCategory\": \"REDUCED\"}")
                .expect(201);
    }
}
