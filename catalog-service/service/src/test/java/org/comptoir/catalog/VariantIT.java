package org.comptoir.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.comptoir.test.Answer;
import org.comptoir.test.ComptoirTest;
import org.comptoir.test.Http;
import org.comptoir.test.TestTokens;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ComptoirTest
class VariantIT {

    @Autowired
    Http http;

    @Autowired
    TestTokens tokens;

    @Test
    void oneOfManyWhoAddTheSameVariantWins() throws Exception {
        group("TEE", "\"size\", \"colour\"").expect(201);

        try (var editors = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<Answer>> edits = IntStream.range(0, 20)
                    .<Callable<Answer>>mapToObj(edit -> () -> variant("TEE-" + edit, "TEE", "M", "rouge"))
                    .toList();
            var answers = editors.invokeAll(edits, 30, TimeUnit.SECONDS).stream()
                    .map(answer -> answer.resultNow())
                    .toList();

            assertThat(answers.stream().filter(answer -> answer.status() == 201))
                    .hasSize(1);
            assertThat(answers.stream().filter(answer -> answer.status() != 201))
                    .allSatisfy(answer -> {
                        answer.expectProblem(409, "variant-taken");
                        assertThat(answer.text("$.sku")).startsWith("TEE-");
                    });
        }
        assertThat(http.get("/api/v1/product-groups/TEE").list("$.variants[*].attributes.size"))
                .containsExactly("M");
    }

    @Test
    void hasEveryAttributeByWhichItsGroupVaries() {
        group("CAP", "\"size\"").expect(201);

        var refused = put("CAP-1", "\"group\": \"CAP\", \"attributes\": {\"colour\": \"noir\"}")
                .expectProblem(409, "unfit-product");
        assertThat(refused.list("$.errors[*].pointer")).containsExactly("/attributes");
        put("CAP-1", "\"group\": \"NONE\", \"attributes\": {\"size\": \"M\"}").expectProblem(409, "unknown-reference");
    }

    @Test
    void aGroupVariesOnlyByWhatTellsItsVariantsApart() {
        group("MUG", "\"size\", \"colour\"").expect(201);
        variant("MUG-1", "MUG", "M", "rouge").expect(201);
        variant("MUG-2", "MUG", "M", "bleu").expect(201);

        group("MUG", "\"size\"").expectProblem(409, "variant-taken");
        group("MUG", "\"weight\"").expectProblem(409, "unfit-product");
        group("MUG", "\"colour\"").expect(200);

        variant("MUG-3", "MUG", "L", "rouge").expectProblem(409, "variant-taken");
        variant("MUG-1", "MUG", "M", "vert").expect(200);
        variant("MUG-3", "MUG", "L", "rouge").expect(201);
        assertThat(http.get("/api/v1/products/MUG-1").text("$.group")).isEqualTo("MUG");
    }

    @Test
    void showsManyVariantsPageByPage() {
        group("BERET", "\"size\", \"colour\"").expect(201);
        for (var size : new String[] {"L", "M", "S"}) {
            variant("BERET-" + size, "BERET", size, "bleu").expect(201);
        }

        var first = http.get("/api/v1/product-groups/BERET?limit=2").expect(200);
        assertThat(first.list("$.variants[*].sku")).containsExactly("BERET-L", "BERET-M");
        var second = http.get("/api/v1/product-groups/BERET?limit=2&after=" + first.text("$.next"))
                .expect(200);
        assertThat(second.list("$.variants[*].sku")).containsExactly("BERET-S");
        assertThat(second.has("$.next")).isFalse();
    }

    @Test
    void hidesVariantsThatAreBeingPrepared() {
        group("PEN", "\"colour\"").expect(201);
        put("PEN-1", "\"group\": \"PEN\", \"status\": \"DRAFT\", \"attributes\": {\"colour\": \"noir\"}")
                .expect(201);

        assertThat(http.anonymous().get("/api/v1/product-groups/PEN").list("$.variants"))
                .isEmpty();
        assertThat(http.as(tokens.merchandiser())
                        .get("/api/v1/product-groups/PEN")
                        .list("$.variants[*].sku"))
                .containsExactly("PEN-1");
        assertThat(http.get("/api/v1/product-groups?after=PEM&limit=1").list("$.items[*].code"))
                .containsExactly("PEN");
        http.get("/api/v1/product-groups/NONE").expectProblem(404, "not-found");
    }

    private Answer group(String code, String attributes) {
        return http.as(tokens.merchandiser())
                .put(
                        "/api/v1/product-groups/" + code,
                        "{\"names\": {\"fr\": \"Groupe\"}, \"variesBy\": [" + attributes + "]}");
    }

    private Answer variant(String sku, String group, String size, String colour) {
        return put(
                sku,
                "\"group\": \"" + group + "\", \"attributes\": {\"size\": \"" + size + "\", \"colour\": \"" + colour
                        + "\"}");
    }

    private Answer put(String sku, String fields) {
        return http.as(tokens.merchandiser())
                .put(
                        "/api/v1/products/" + sku,
                        "{\"name\": \"Article\", \"vatCategory\": \"STANDARD\", " + fields + "}");
    }
}
