package org.comptoir.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.comptoir.contracts.catalog.v1.ProductChanged;
import org.comptoir.test.Answer;
import org.comptoir.test.ComptoirTest;
import org.comptoir.test.Http;
import org.comptoir.test.KafkaProbe;
import org.comptoir.test.TestTokens;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ComptoirTest
class ProductIT {

    private static final String SOUP = """
            {"gtin": "3011360000163", "name": "Veloute\u0301 de potiron", "brand": "Knorr", "category": "Soupes",
             "imageUrl": "https://images.example/1.jpg", "vatCategory": "REDUCED"}
            """;

    @Autowired
    Http http;

    @Autowired
    TestTokens tokens;

    @Autowired
    KafkaProbe probe;

    @Autowired
    JdbcClient sql;

    @Test
    void isPutOnceAndToldOnceHoweverOftenItIsRepeated() {
        var merchandiser = http.as(tokens.merchandiser());

        var created = merchandiser.put("/api/v1/products/SOUP-1", SOUP).expect(201);
        assertThat(created.header("Location")).endsWith("/api/v1/products/SOUP-1");
        assertThat(created.header("ETag")).isEqualTo("\"1\"");
        assertThat(created.text("$.name")).isEqualTo("Velouté de potiron");
        merchandiser.put("/api/v1/products/SOUP-1", SOUP).expect(200);
        var changed = merchandiser
                .put("/api/v1/products/SOUP-1", SOUP.replace("Knorr", "Maggi"))
                .expect(200);
        assertThat(changed.number("$.version")).isEqualTo(2);

        var heard = probe.awaitHeard(
                ProductChanged.class, event -> "SOUP-1".equals(event.subject()) && event.sequence() == 2);
        assertThat(heard.event().brand()).isEqualTo("Maggi");
        assertThat(heard.source()).isEqualTo("/catalog-service");
        assertThat(probe.allHeard(ProductChanged.class).stream().filter(event -> "SOUP-1".equals(event.subject())))
                .hasSize(2);
    }

    @Test
    void isReadByEverybody() {
        put("READ-1", "\"name\": \"Lait\", \"vatCategory\": \"REDUCED\"").expect(201);

        var read = http.anonymous().get("/api/v1/products/READ-1").expect(200);
        assertThat(read.body())
                .startsWith("{\"sku\":\"READ-1\",\"name\":\"Lait\",\"texts\":{\"fr\":{\"name\":\"Lait\"}},"
                        + "\"vatCategory\":\"REDUCED\",\"vatRate\":550,\"channels\":[");
        http.anonymous()
                .with("If-None-Match", read.header("ETag"))
                .get("/api/v1/products/READ-1")
                .expect(304);
        http.anonymous().get("/api/v1/products/NEVER").expectProblem(404, "not-found");
    }

    @Test
    void refusesToOverwriteANewerEdit() {
        put("EDIT-1", "\"name\": \"Eau\", \"vatCategory\": \"REDUCED\"").expect(201);
        var editor = http.as(tokens.merchandiser()).with("If-Match", "\"1\"");

        editor.put("/api/v1/products/EDIT-1", "{\"name\": \"Eau plate\", \"vatCategory\": \"REDUCED\"}")
                .expect(200);
        var refused = editor.put("/api/v1/products/EDIT-1", "{\"name\": \"Eau gazeuse\", \"vatCategory\": \"REDUCED\"}")
                .expectProblem(412, "already-changed");
        assertThat(refused.number("$.version")).isEqualTo(2);
        editor.put("/api/v1/products/EDIT-2", "{\"name\": \"Eau\", \"vatCategory\": \"REDUCED\"}")
                .expectProblem(412, "already-changed");
        assertThat(http.get("/api/v1/products/EDIT-1").text("$.name")).isEqualTo("Eau plate");
    }

    @Test
    void pointsAtEveryWrongField() {
        var answer = put(
                        "WRONG-1",
                        "\"gtin\": \"3011360000164\", \"name\": \"\", \"imageUrl\": \"javascript:x\", \"vatCategory\": \"x\"")
                .expectProblem(400, "invalid-request");

        assertThat(answer.list("$.errors[*].pointer")).containsExactly("/gtin", "/imageUrl", "/name", "/vatCategory");
        put("WRONG-1", "\"name\": \"x\", \"vatCategory\": \"REDUCED\", \"version\": 7")
                .expect(400);
        put("WRONG-1", "\"name\": \"x\", \"vatCategory\": 550").expect(400);
        http.as(tokens.merchandiser())
                .put("/api/v1/products/{sku}", SOUP, "A B")
                .expectProblem(400, "invalid-request");
        http.get("/api/v1/products/WRONG-1").expect(404);
    }

    @Test
    void pointsIntoAttributesMediaAndChannels() {
        var answer = put(
                        "WRONG-2",
                        "\"name\": \"\u2003\", \"nameEn\": \"a\\u0007\", \"description\": \"b\\u001b\","
                                + " \"vatCategory\": \"REDUCED\", \"category\": \"a > > b\", \"group\": \"a b\","
                                + " \"attributes\": {\"size\": \"\", \"colour\": \"r\\u0000\"},"
                                + " \"media\": [{\"url\": \"ftp://x\", \"kind\": \"IMAGE\"}],"
                                + " \"channelContent\": {\"web\": {\"texts\": {\"fr\": {\"name\": \"c\\u0001\"}}}}")
                .expectProblem(400, "invalid-request");
        assertThat(answer.list("$.errors[*].pointer")).containsExactly("/attributes/colour");

        answer = put(
                        "WRONG-2",
                        "\"name\": \"\u2003\", \"nameEn\": \"a\\u0007\", \"description\": \"b\\u001b\","
                                + " \"vatCategory\": \"REDUCED\", \"category\": \"a > > b\", \"group\": \"a b\","
                                + " \"attributes\": {\"size\": \"\", \"colour\": \"r\\u0001\"},"
                                + " \"media\": [{\"url\": \"ftp://x\", \"kind\": \"IMAGE\"}],"
                                + " \"channelContent\": {\"web\": {\"texts\": {\"fr\": {\"name\": \"c\\u0001\"}}}}")
                .expectProblem(400, "invalid-request");
        assertThat(answer.list("$.errors[*].pointer"))
                .containsExactlyInAnyOrder(
                        "/attributes/colour",
                        "/attributes/size",
                        "/category",
                        "/channelContent/web/texts/fr/name",
                        "/description",
                        "/group",
                        "/media/0/url",
                        "/name",
                        "/nameEn");
        for (var key : List.of("a b", "", "a]", "a.b", "'", "[0]", "x".repeat(65), "\ud83e\udd5a")) {
            put("WRONG-2", "\"name\": \"x\", \"vatCategory\": \"REDUCED\", \"attributes\": {\"" + key + "\": \"\"}")
                    .expectProblem(400, "invalid-request");
        }
        var many = IntStream.rangeClosed(0, 100)
                .mapToObj(n -> "\"a" + n + "\": \"x\"")
                .toList();
        put(
                        "WRONG-2",
                        "\"name\": \"x\", \"vatCategory\": \"REDUCED\", \"attributes\": {" + String.join(",", many)
                                + "}")
                .expectProblem(400, "invalid-request");
        put("WRONG-2", "\"name\": \"x\", \"vatCategory\": \"REDUCED\", \"media\": [null]")
                .expect(400);
        put("WRONG-2", "\"name\": \"x\", \"vatCategory\": \"REDUCED\", \"status\": \"GONE\"")
                .expect(400);
        http.get("/api/v1/products/WRONG-2").expect(404);
    }

    @Test
    void isNobodysBusinessWhileItIsADraft() {
        put("DRAFT-1", "\"name\": \"Ébauche\", \"vatCategory\": \"REDUCED\", \"status\": \"DRAFT\"")
                .expect(201);

        for (var token : List.of(tokens.merchandiser(), tokens.operator(), tokens.service())) {
            http.as(token).get("/api/v1/products/DRAFT-1").expect(200);
        }
        http.anonymous().get("/api/v1/products/DRAFT-1").expectProblem(404, "not-found");
        http.as(tokens.clerk("1")).get("/api/v1/products/DRAFT-1").expectProblem(404, "not-found");
        assertThat(http.get("/api/v1/products?q={q}", "ébauche").list("$.items"))
                .isEmpty();

        put("DRAFT-1", "\"name\": \"Fini\", \"vatCategory\": \"REDUCED\"").expect(200);
        http.anonymous().get("/api/v1/products/DRAFT-1").expect(404);
        put("DRAFT-1", "\"name\": \"Fini\", \"vatCategory\": \"REDUCED\", \"status\": \"ACTIVE\"")
                .expect(200);
        http.anonymous().get("/api/v1/products/DRAFT-1").expect(200);
        var refused = put("DRAFT-1", "\"name\": \"Fini\", \"vatCategory\": \"REDUCED\", \"status\": \"DRAFT\"")
                .expectProblem(409, "wrong-status");
        assertThat(refused.text("$.present")).isEqualTo("ACTIVE");
        assertThat(refused.list("$.errors[*].pointer")).containsExactly("/status");
        put("DRAFT-1", "\"name\": \"Fini\", \"vatCategory\": \"REDUCED\", \"status\": \"RETIRED\"")
                .expect(200);
        put("DRAFT-1", "\"name\": \"Fini\", \"vatCategory\": \"REDUCED\", \"status\": \"ACTIVE\"")
                .expect(200);
    }

    @Test
    void isPutByMerchandisersOnly() {
        http.anonymous().put("/api/v1/products/AUTH-1", SOUP).expectProblem(401, "unauthenticated");
        for (var token : List.of(tokens.clerk("1"), tokens.operator(), tokens.frontend(), tokens.service())) {
            http.as(token).put("/api/v1/products/AUTH-1", SOUP).expectProblem(403, "forbidden");
        }
        http.get("/api/v1/products/AUTH-1").expect(404);
        http.assertRefusesBrokenTokens(tokens, "/api/v1/product-imports");
        http.as("nonsense").get("/api/v1/products/AUTH-1").expectProblem(401, "unauthenticated");
    }

    @Test
    void survivesManyEditorsOfOneProduct() throws Exception {
        try (var editors = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<Answer>> edits = IntStream.range(0, 20)
                    .<Callable<Answer>>mapToObj(edit ->
                            () -> put("RACE-1", "\"name\": \"Edit " + edit + "\", \"vatCategory\": \"REDUCED\""))
                    .toList();
            for (var answer : editors.invokeAll(edits, 30, java.util.concurrent.TimeUnit.SECONDS)) {
                assertThat(answer.get().status()).isIn(200, 201);
            }
        }

        assertThat(http.get("/api/v1/products/RACE-1").number("$.version")).isEqualTo(20);
        probe.awaitHeard(ProductChanged.class, event -> "RACE-1".equals(event.subject()) && event.sequence() == 20);
        assertThat(probe.allHeard(ProductChanged.class).stream()
                        .filter(event -> "RACE-1".equals(event.subject()))
                        .map(event -> event.sequence()))
                .isSorted()
                .hasSize(20);
    }

    @Test
    void tellsNothingWhenTheChangeIsRolledBack() {
        http.as(tokens.merchandiser())
                .put("/api/v1/products/ROLLED-BACK", "{\"name\": \"x\", \"vatCategory\": null}")
                .expect(400);

        probe.assertNone(ProductChanged.class, event -> "ROLLED-BACK".equals(event.sku()), Duration.ofMillis(300));
        assertThat(sql.sql("SELECT count(*) FROM product WHERE sku = 'ROLLED-BACK'")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private Answer put(String sku, String fields) {
        return http.as(tokens.merchandiser()).put("/api/v1/products/" + sku, "{" + fields + "}");
    }
}
