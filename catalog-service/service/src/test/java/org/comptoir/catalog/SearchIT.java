package org.comptoir.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.comptoir.test.Answer;
import org.comptoir.test.ComptoirTest;
import org.comptoir.test.Http;
import org.comptoir.test.TestTokens;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ComptoirTest
class SearchIT {

    @Autowired
    Http http;

    @Autowired
    TestTokens tokens;

    @Test
    void findsTheSameProductsHoweverTheWordsAreAccentedDoubledAndOrdered() {
        put("SAME-1", "\"name\": \"Café moulu zinzolin\"");
        put("SAME-2", "\"name\": \"Zinzolin pur arabica, cafés moulus\"");
        put("SAME-3", "\"name\": \"Zinzolin, caffe' MOULU l'espresso\"");
        put("SAME-4", "\"name\": \"Zinzolin café en grains\"");

        var expected = skus("q={words}", "café moulu zinzolin");
        assertThat(expected).containsExactlyInAnyOrder("SAME-1", "SAME-2", "SAME-3");
        assertThat(expected.getFirst()).isEqualTo("SAME-1");
        for (var words : List.of(
                "cafe moulu zinzolin",
                "caffe moulu zinzolin",
                "moulu café zinzolin",
                "ZINZOLIN Caffè moullu",
                "du café, moulu: zinzolin!",
                "café-moulu zinzolin")) {
            assertThat(skus("q={words}", words)).as(words).isEqualTo(expected);
        }
    }

    @Test
    void findsEndingsAndBeginningsInFrenchAndEnglish() {
        put(
                "FORM-1",
                "\"name\": \"Crèmes brûlées zanzibar\", \"nameEn\": \"Burnt creams\", \"brand\": \"Bonne Maman\"");
        put("FORM-2", "\"name\": \"Œufs zanzibar demi-sel\", \"nameEn\": \"Running zanzibar berries\"");

        for (var words : List.of("creme brulee zanzibar", "CRÈME zanzibar", "crème bonn", "burnt cream zanzibar")) {
            assertThat(skus("q={words}", words)).as(words).containsExactly("FORM-1");
        }
        for (var words :
                List.of("oeuf zanzibar", "œufs zanzi", "zanzibar demi sel", "zanzibar demisel", "run zanzibar berry")) {
            assertThat(skus("q={words}", words)).as(words).containsExactly("FORM-2");
        }
        assertThat(skus("q=zanzi")).containsExactlyInAnyOrder("FORM-1", "FORM-2");
        assertThat(skus("q={words}", "zanzibar chocolat")).isEmpty();
    }

    @Test
    void understandsSmallMisspellingsAndSaysSo() {
        put("TYPO-1", "\"name\": \"Quetschonade confite\"");

        var answer = http.get("/api/v1/products?q=quetschnoade").expect(200);
        assertThat(answer.list("$.items[*].sku")).containsExactly("TYPO-1");
        assertThat(answer.text("$.understood[0].word")).isEqualTo("quetschnoade");
        assertThat(answer.list("$.understood[0].as")).containsExactly("quetschonade");
        assertThat(skus("q=quetshonade")).containsExactly("TYPO-1");
        assertThat(skus("q=quetschonadd")).containsExactly("TYPO-1");
        assertThat(skus("q=xqzwvk")).isEmpty();
        assertThat(http.get("/api/v1/products?q=quetschonade").has("$.understood"))
                .isFalse();
    }

    @Test
    void doesNotMindArticlesAndElisions() {
        put("STOP-1", "\"name\": \"Huile d’olive quetschier\"");
        put("STOP-2", "\"name\": \"Café L'Or quetschier 250g\"");

        assertThat(skus("q={words}", "l'huile de l'olive du quetschier")).containsExactly("STOP-1");
        assertThat(skus("q={words}", "quetschier 250 g")).containsExactly("STOP-2");
        assertThat(skus("q={words}", "quetschier 250G")).containsExactly("STOP-2");
        assertThat(skus("q={words}", "quetschier 25")).isEmpty();
    }

    @Test
    void showsTheBestMatchFirst() {
        put("RANK-1", "\"name\": \"Biscuit\", \"category\": \"Xylophage\"");
        put("RANK-2", "\"name\": \"Xylophage\", \"category\": \"Biscuits\"");
        put("RANK-3", "\"name\": \"Grand xylophage du soir et du matin au chocolat noir\"");

        assertThat(skus("q=xylophage")).containsExactly("RANK-2", "RANK-3", "RANK-1");
    }

    @Test
    void findsABarCodeHoweverManyDigitsItIsWrittenWith() {
        put("CODE-1", "\"name\": \"Mouchoirs\", \"gtin\": \"036000291452\"");

        assertThat(skus("gtin=036000291452")).containsExactly("CODE-1");
        assertThat(skus("gtin=0036000291452")).containsExactly("CODE-1");
        assertThat(skus("q=0036000291452")).containsExactly("CODE-1");
        assertThat(skus("gtin=0036000291452&q=mouchoir")).containsExactly("CODE-1");
        assertThat(skus("gtin=0036000291452&q=savon")).isEmpty();
    }

    @Test
    void countsWhatMatchesByBrandCategoryPriceAndAvailability() {
        put("FACE-1", "\"name\": \"Kumquat\", \"brand\": \"Facetta\", \"category\": \"Fazette > Frais\"");
        put("FACE-2", "\"name\": \"Kumquat\", \"brand\": \"Facetta\", \"category\": \"Fazette > Sec\"");
        put("FACE-3", "\"name\": \"Kumquat\", \"brand\": \"Autretta\", \"category\": \"Fazette > Sec\"");
        price("FACE-1", 150);
        price("FACE-2", 250);

        var all = http.get("/api/v1/products?q=kumquat&facets=brand,category,price,availability")
                .expect(200);
        assertThat(all.number("$.facets.total")).isEqualTo(3);
        assertThat(all.json("$.facets.approximate")).isEqualTo(false);
        assertThat(counts(all, "brand")).containsExactly("facetta=2", "autretta=1");
        assertThat(counts(all, "category")).containsExactly("fazette=3");
        assertThat(counts(all, "price")).containsExactly("0-200=1", "200-500=1");
        assertThat(counts(all, "availability")).containsExactly("OUT_OF_STOCK=3");
        assertThat(all.text("$.facets.brand[0].name")).isEqualTo("Facetta");

        var drilled = http.get("/api/v1/products?q=kumquat&facets=category,brand&category=fazette&brand=facetta");
        assertThat(drilled.expect(200).list("$.items[*].sku")).containsExactlyInAnyOrder("FACE-1", "FACE-2");
        assertThat(drilled.number("$.facets.total")).isEqualTo(2);
        assertThat(counts(drilled, "category")).containsExactly("fazette.frais=1", "fazette.sec=1");
        assertThat(counts(drilled, "brand")).containsExactly("facetta=2", "autretta=1");
        assertThat(drilled.has("$.facets.price")).isFalse();
    }

    @Test
    void filtersAndSortsByPrice() {
        put("PRIX-1", "\"name\": \"Mirabelle\"");
        put("PRIX-2", "\"name\": \"Mirabelle\"");
        put("PRIX-3", "\"name\": \"Mirabelle\"");
        price("PRIX-1", 300);
        price("PRIX-2", 100);

        assertThat(skus("q=mirabelle&sort=price")).containsExactly("PRIX-2", "PRIX-1", "PRIX-3");
        assertThat(skus("q=mirabelle&sort=-price")).containsExactly("PRIX-1", "PRIX-2", "PRIX-3");
        assertThat(walk("q=mirabelle&sort=price&limit=1")).containsExactly("PRIX-2", "PRIX-1", "PRIX-3");
        assertThat(skus("q=mirabelle&priceMin=101")).containsExactly("PRIX-1");
        assertThat(skus("q=mirabelle&priceMax=100")).containsExactly("PRIX-2");
        price("PRIX-2", 400);
        assertThat(skus("q=mirabelle&sort=price")).containsExactly("PRIX-1", "PRIX-2", "PRIX-3");
        var found = http.get("/api/v1/products?q=mirabelle&priceMin=400");
        assertThat(found.number("$.items[0].price.amount")).isEqualTo(400);
        assertThat(found.text("$.items[0].availability")).isEqualTo("OUT_OF_STOCK");
    }

    @Test
    void listsEverythingByPriceAlsoWhereNoWordIsTyped() {
        for (var sku : List.of("BYPRICE-1", "BYPRICE-2", "BYPRICE-3", "BYPRICE-4", "BYPRICE-5")) {
            put(sku, "\"name\": \"Article\", \"brand\": \"Lister\"");
        }
        price("BYPRICE-1", 300);
        price("BYPRICE-2", 100);
        price("BYPRICE-4", 300);

        for (var limit : List.of(1, 2, 3, 5)) {
            assertThat(walk("brand=lister&sort=price&limit=" + limit))
                    .containsExactly("BYPRICE-2", "BYPRICE-1", "BYPRICE-4", "BYPRICE-3", "BYPRICE-5");
            assertThat(walk("brand=lister&sort=-price&limit=" + limit))
                    .containsExactly("BYPRICE-1", "BYPRICE-4", "BYPRICE-2", "BYPRICE-3", "BYPRICE-5");
        }
        assertThat(walk("brand=lister&sort=price&priceMin=200&limit=1")).containsExactly("BYPRICE-1", "BYPRICE-4");
        assertThat(walk("sort=price&limit=100")).doesNotHaveDuplicates().contains("BYPRICE-1", "BYPRICE-5");
    }

    @Test
    void showsThePriceThatHoldsOnTheChannel() {
        put("CHAN-1", "\"name\": \"Bigarade\"");
        price("CHAN-1", 300);
        http.as(tokens.merchandiser())
                .put("/api/v1/prices/CHAN-1/entries/" + UUID.randomUUID(), """
                        {"kind": "LIST", "price": {"amount": 250, "currency": "EUR"}, "channel": "mobile"}
                        """)
                .expect(201);

        for (var channel : List.of("web", "mobile")) {
            var found =
                    http.get("/api/v1/products?q=bigarade&channel=" + channel).expect(200);
            assertThat(found.number("$.items[0].price.amount"))
                    .isEqualTo(http.get("/api/v1/prices/CHAN-1?channel=" + channel)
                            .expect(200)
                            .number("$.price.amount"))
                    .isEqualTo(channel.equals("web") ? 300 : 250);
        }
    }

    @Test
    void showsEachMatchOnceOverAllPagesWhileOthersComeAndGo() {
        for (var number = 0; number < 25; number++) {
            put("PAGE-%02d".formatted(number), "\"name\": \"Quinquina %d\"".formatted(number));
        }

        assertThat(walk("q=quinquina&limit=7")).hasSize(25).doesNotHaveDuplicates();
        assertThat(walk("limit=7")).isSorted().doesNotHaveDuplicates().contains("PAGE-00", "PAGE-24");

        var first = http.get("/api/v1/products?q=quinquyna&limit=7").expect(200);
        put("PAGE-NEW", "\"name\": \"Quinquyna\"");
        http.as(tokens.merchandiser())
                .put("/api/v1/products/PAGE-24", body("\"name\": \"Gentiane\""))
                .expect(200);
        var found = new ArrayList<>(first.list("$.items[*].sku"));
        for (var next = first; next.has("$.next"); ) {
            next = http.get("/api/v1/products?q=quinquyna&limit=7&after={next}", next.text("$.next"))
                    .expect(200);
            found.addAll(next.list("$.items[*].sku"));
        }
        assertThat(found).doesNotHaveDuplicates();
        for (var number = 0; number < 24; number++) {
            assertThat(found).contains("PAGE-%02d".formatted(number));
        }
    }

    @Test
    void hidesWhatIsNotForSale() {
        put("SEARCH-OLD-1", "\"name\": \"Vieillerie\", \"status\": \"RETIRED\"");
        put("NEW-1", "\"name\": \"Vieillerie\", \"status\": \"DRAFT\"");
        put("NOW-1", "\"name\": \"Vieillerie\"");

        assertThat(skus("q=vieillerie")).containsExactly("NOW-1");
        assertThat(skus("q=vieillerie&channel=store")).containsExactly("NOW-1");
        assertThat(skus("q=vieillerie&channel=nowhere")).isEmpty();
        var nowhere = http.get("/api/v1/products?channel=nowhere&facets=brand").expect(200);
        assertThat(nowhere.number("$.facets.total")).isZero();
    }

    @Test
    void isNeverImpressedByOperators() {
        for (var words : List.of(
                "'",
                "a & | !",
                "foo:*<->bar",
                "%",
                "\\",
                "') OR 1=1 --",
                "é".repeat(200),
                "😀",
                "'a':*",
                "\\'b",
                "ﬁ²½")) {
            http.get("/api/v1/products?q={words}&facets=brand", words).expect(200);
        }
    }

    @Test
    void namesTheParameterThatIsWrong() {
        for (var wrong : List.of(
                "limit=0",
                "limit=101",
                "limit=x",
                "after=nonsense",
                "facets=colour",
                "facets=brand,,price",
                "sort=name",
                "priceMin=-1",
                "priceMax=1e3",
                "priceMax=99999999999999999999",
                "inStock=perhaps",
                "gtin=036000291453",
                "gtin=abc",
                "brand=Bad%20Code",
                "category=A%00",
                "language=de",
                "channel=a%20b",
                "q=" + "a".repeat(201))) {
            var refused = http.get("/api/v1/products?" + wrong).expect(400);
            if (!wrong.contains("%00")) {
                assertThat(refused.expectProblem(400, "invalid-request").list("$.errors[*].pointer"))
                        .as(wrong)
                        .containsExactly(wrong.substring(0, wrong.indexOf('=')));
            }
        }
        var byPrice = http.get("/api/v1/products?sort=price&limit=1");
        if (byPrice.has("$.next")) {
            http.get("/api/v1/products?after={next}", byPrice.text("$.next")).expectProblem(400, "invalid-request");
        }
    }

    private List<Object> skus(String query, Object... variables) {
        return http.get("/api/v1/products?" + query, variables).expect(200).list("$.items[*].sku");
    }

    private static List<String> counts(Answer answer, String facet) {
        var values = answer.list("$.facets." + facet + "[*].value");
        var counts = answer.list("$.facets." + facet + "[*].count");
        var lines = new ArrayList<String>();
        for (var at = 0; at < values.size(); at++) {
            lines.add(values.get(at) + "=" + counts.get(at));
        }
        return lines;
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
                .put("/api/v1/products/" + sku, body(fields))
                .expect(201);
    }

    private void price(String sku, int amount) {
        var price = "{\"price\": {\"amount\": %d, \"currency\": \"EUR\"}}".formatted(amount);
        assertThat(http.as(tokens.merchandiser())
                        .put("/api/v1/prices/" + sku, price)
                        .status())
                .isIn(200, 201);
    }

    private static String body(String fields) {
        return "{" + fields + ", \"vatCategory\": \"REDUCED\"}";
    }
}
