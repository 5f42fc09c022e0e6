package org.comptoir.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import org.comptoir.test.Answer;
import org.comptoir.test.ComptoirTest;
import org.comptoir.test.Http;
import org.comptoir.test.KafkaProbe;
import org.comptoir.test.TestTokens;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ComptoirTest
class ChannelIT {

    @Autowired
    Http http;

    @Autowired
    TestTokens tokens;

    @Autowired
    KafkaProbe probe;

    @Autowired
    JdbcClient sql;

    @Test
    void anEditThatHasHappenedAlreadyIsNotRefused() {
        var path = "/api/v1/channels/repeated";
        var made = "{\"kind\": \"PRINT\", \"names\": {\"fr\": \"Un\"}, \"assortment\": \"SELECTED\"}";
        var editor = http.as(tokens.merchandiser());
        editor.put(path, made).expect(201);
        var late = http.as(tokens.merchandiser()).with("If-Match", "\"1\"");

        late.put(path, made.replace("Un", "Deux")).expect(200);
        late.put(path, made.replace("Un", "Deux")).expect(200);
        late.put(path, made.replace("Un", "Trois")).expectProblem(412, "already-changed");
    }

    @Test
    void offersWhatItsNearestRuleSays() {
        channel("noel", "SELECTED");
        product("OFFER-1", "\"brand\": \"Sapinette\", \"category\": \"Fêtes > Boules\"");
        product("OFFER-2", "\"brand\": \"Sapinette\", \"category\": \"Fêtes > Guirlandes\"");
        product("OFFER-3", "\"brand\": \"Sapinette\"");
        product("OFFER-4", "\"brand\": \"Autre sapin\"");

        rule("noel", "brand/sapinette", true);
        rule("noel", "category/fetes.boules", false);
        rule("noel", "category/fetes.boules", false);
        rule("noel", "sku/OFFER-4", true);

        assertThat(isOffered("OFFER-1")).isFalse();
        assertThat(isOffered("OFFER-2")).isTrue();
        assertThat(isOffered("OFFER-3")).isTrue();
        assertThat(isOffered("OFFER-4")).isTrue();
        var told = new Told(probe, sql).about("OFFER-");
        assertThat(told.stream()
                        .filter(event -> event.event().sku().equals("OFFER-1"))
                        .map(event -> event.sequence()))
                .containsExactly(1L, 2L, 3L);
        assertThat(told).hasSize(4 + 3 + 1 + 1);

        merchandiser()
                .delete("/api/v1/channels/noel/assortment/category/fetes.boules")
                .expect(204);
        assertThat(isOffered("OFFER-1")).isTrue();
        assertThat(product("OFFER-5", "\"brand\": \"SAPINETTE\"").list("$.channels"))
                .contains("noel", "web");
        var rules =
                merchandiser().get("/api/v1/channels/noel/assortment?limit=1").expect(200);
        assertThat(rules.list("$.items[*].code")).containsExactly("sapinette");
        assertThat(merchandiser()
                        .get("/api/v1/channels/noel/assortment?after={after}", rules.text("$.next"))
                        .expect(200)
                        .list("$.items[*].code"))
                .containsExactly("OFFER-4");
    }

    @Test
    void offersNothingOnceItIsNotActive() {
        channel("pop-up", "SELECTED");
        product("POPUP-1", "\"brand\": \"Éphémère\"");
        rule("pop-up", "brand/ephemere", true);
        assertThat(http.get("/api/v1/products/POPUP-1").list("$.channels")).contains("pop-up");

        merchandiser()
                .put(
                        "/api/v1/channels/pop-up",
                        "{\"kind\": \"STORE\", \"names\": {\"fr\": \"Éphémère\"}, \"assortment\": \"SELECTED\","
                                + " \"active\": false}")
                .expect(200);

        var read = http.get("/api/v1/products/POPUP-1").expect(200);
        assertThat(read.list("$.channels")).doesNotContain("pop-up");
        assertThat(read.number("$.version")).isEqualTo(3);
        var told = new Told(probe, sql).about("POPUP-1");
        assertThat(told).hasSize(3);
        assertThat(told.getLast().event().channels()).doesNotContain("pop-up").contains("web");
    }

    @Test
    void showsTextsAndMediaOfItsOwn() {
        product(
                "SHOWN-1",
                "\"nameEn\": \"Article in English\", \"description\": \"Ligne 1\\nLigne 2\","
                        + " \"imageUrl\": \"https://images.example/1.jpg\","
                        + " \"channelContent\": {\"print\": {\"texts\": {\"fr\": {\"name\": \"Court\"}},"
                        + " \"media\": [{\"url\": \"https://images.example/p.jpg\", \"kind\": \"IMAGE\","
                        + " \"alt\": {\"fr\": \"Une photo\"}}]}}");

        var print = http.get("/api/v1/products/SHOWN-1?channel=print").expect(200);
        assertThat(print.text("$.name")).isEqualTo("Court");
        assertThat(print.text("$.description")).isEqualTo("Ligne 1\nLigne 2");
        assertThat(print.text("$.imageUrl")).isEqualTo("https://images.example/p.jpg");
        assertThat(print.text("$.media[0].alt.fr")).isEqualTo("Une photo");
        var web = http.get("/api/v1/products/SHOWN-1?channel=web&language=en").expect(200);
        assertThat(web.text("$.name")).isEqualTo("Article in English");
        assertThat(web.text("$.imageUrl")).isEqualTo("https://images.example/1.jpg");
        assertThat(http.get("/api/v1/products/SHOWN-1").text("$.channelContent.print.texts.fr.name"))
                .isEqualTo("Court");
        http.get("/api/v1/products/SHOWN-1?language=de").expectProblem(400, "invalid-request");
        var refused = merchandiser()
                .put(
                        "/api/v1/products/SHOWN-2",
                        "{\"name\": \"x\", \"vatCategory\": \"REDUCED\", \"channelContent\": {\"moon\": {}}}")
                .expectProblem(409, "unknown-reference");
        assertThat(refused.list("$.errors[*].pointer")).containsExactly("/channelContent/moon");
    }

    @Test
    void isSeenByEverybodyAndRuledByMerchandisersOnly() {
        assertThat(http.get("/api/v1/channels").expect(200).list("$.items[*].code"))
                .contains("web", "mobile", "app", "kiosk", "print", "phone", "social", "marketplace", "store");
        assertThat(http.get("/api/v1/channels/web").expect(200).text("$.assortment"))
                .isEqualTo("ALL");
        http.anonymous().get("/api/v1/channels/web/assortment").expectProblem(401, "unauthenticated");
        http.as(tokens.clerk("1"))
                .put("/api/v1/channels/web/assortment/sku/A", "{\"offered\": false}")
                .expectProblem(403, "forbidden");
        merchandiser()
                .put("/api/v1/channels/nowhere/assortment/sku/A", "{\"offered\": false}")
                .expectProblem(404, "not-found");
        merchandiser()
                .put("/api/v1/channels/web/assortment/colour/A", "{\"offered\": false}")
                .expectProblem(400, "invalid-request");
        merchandiser().get("/api/v1/channels/web/assortment?after=nonsense").expectProblem(400, "invalid-request");
    }

    private boolean isOffered(String sku) {
        return http.get("/api/v1/products/" + sku)
                .expect(200)
                .list("$.channels")
                .contains("noel");
    }

    private void channel(String code, String assortment) {
        merchandiser()
                .put(
                        "/api/v1/channels/" + code,
                        "{\"kind\": \"PRINT\", \"names\": {\"fr\": \"Noël\"}, \"assortment\": \"" + assortment + "\"}")
                .expect(201);
    }

    private void rule(String channel, String of, boolean offered) {
        merchandiser()
                .put("/api/v1/channels/" + channel + "/assortment/" + of, "{\"offered\": " + offered + "}")
                .expect(200);
    }

    private Answer product(String sku, String fields) {
        return merchandiser()
                .put("/api/v1/products/" + sku, "{\"name\": \"Article\", \"vatCategory\": \"REDUCED\", " + fields + "}")
                .expect(201);
    }

    private Http merchandiser() {
        return http.as(tokens.merchandiser());
    }
}
