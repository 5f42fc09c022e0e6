package org.comptoir.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.comptoir.contracts.catalog.v1.PromotionChanged;
import org.comptoir.test.Answer;
import org.comptoir.test.ComptoirTest;
import org.comptoir.test.Http;
import org.comptoir.test.KafkaProbe;
import org.comptoir.test.TestTokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ComptoirTest
class PromotionIT {

    /** Promotions of this class run on a channel of their own, where no other test buys. */
    private static final String ELSEWHERE = "\"channels\": [\"promotion-it\"]";

    @Autowired
    Http http;

    @Autowired
    TestTokens tokens;

    @Autowired
    KafkaProbe probe;

    Merchant merchant;

    @BeforeEach
    void open() {
        merchant = new Merchant(http, tokens);
    }

    @Test
    void isPutWholeAndToldOncePerRealChange() {
        var body = "\"percent\": 1000, \"skus\": [\"B\", \"A\"], \"days\": [\"SUNDAY\", \"MONDAY\"], " + ELSEWHERE;
        var made = put("P-1", body).expect(201);
        put("P-1", "\"percent\": 1000, \"skus\": [\"A\", \"B\"], \"days\": [\"MONDAY\", \"SUNDAY\"], " + ELSEWHERE)
                .expect(200);

        var changed = put("P-1", body + ", \"status\": \"PAUSED\"").expect(200);

        assertThat(made.list("$.skus")).containsExactly("A", "B");
        assertThat(made.header("ETag")).isEqualTo("\"1\"");
        assertThat(changed.header("ETag")).isEqualTo("\"2\"");
        var heard = probe.awaitHeard(
                PromotionChanged.class, event -> "P-1".equals(event.subject()) && event.sequence() == 2);
        assertThat(heard.event().status()).isEqualTo("PAUSED");
        assertThat(heard.event().names()).containsEntry("en", "Offer P-1");
        assertThat(probe.all(PromotionChanged.class).stream()
                        .filter(event -> event.code().equals("P-1")))
                .hasSize(2);
    }

    @Test
    void anEditBasedOnAnOlderVersionIsRefused() {
        put("P-2", "\"percent\": 1000, " + ELSEWHERE).expect(201);
        put("P-2", "\"percent\": 1500, " + ELSEWHERE).expect(200);

        assertThat(based("P-2", "\"1\"", 2000)
                        .expectProblem(412, "already-changed")
                        .number("$.version"))
                .isEqualTo(2);
        based("P-2", "\"2\"", 2000).expect(200);
        based("P-NONE", "\"1\"", 2000).expectProblem(412, "already-changed");
    }

    @Test
    void whatHasEndedNeverRunsAgain() {
        put("P-3", "\"percent\": 1000, " + ELSEWHERE).expect(201);
        put("P-3", "\"percent\": 1000, \"status\": \"ENDED\", " + ELSEWHERE).expect(200);

        put("P-3", "\"percent\": 1000, \"status\": \"ENDED\", " + ELSEWHERE).expect(200);
        put("P-3", "\"percent\": 1000, " + ELSEWHERE).expectProblem(409, "promotion-ended");
    }

    @Test
    void tellsWhenItStoppedAndNotWhenItWasEditedLast() {
        put("P-4", "\"percent\": 1000, " + ELSEWHERE).expect(201);
        put("P-4", "\"percent\": 1000, \"status\": \"PAUSED\", " + ELSEWHERE).expect(200);
        put("P-4", "\"percent\": 1000, \"status\": \"ENDED\", " + ELSEWHERE).expect(200);

        var ended = probe.awaitHeard(
                PromotionChanged.class, event -> "P-4".equals(event.subject()) && event.sequence() == 3);
        var paused = probe.awaitHeard(
                PromotionChanged.class, event -> "P-4".equals(event.subject()) && event.sequence() == 2);
        var active = probe.awaitHeard(
                PromotionChanged.class, event -> "P-4".equals(event.subject()) && event.sequence() == 1);
        assertThat(active.event().stoppedAt()).isNull();
        assertThat(paused.event().stoppedAt()).isNotNull();
        assertThat(ended.event().stoppedAt()).isEqualTo(paused.event().stoppedAt());
    }

    @Test
    void whenItRanIsNotPutOtherwise() {
        put("P-5", "\"percent\": 1000, " + ELSEWHERE).expect(201);

        var moved = merchant.client()
                .put(
                        "/api/v1/promotions/P-5",
                        "{\"names\": {\"fr\": \"X\"}, \"kind\": \"PERCENTAGE\", \"percent\": 1000, "
                                + "\"from\": \"2026-02-01T00:00:00Z\", " + ELSEWHERE + "}")
                .expectProblem(409, "promotion-begun");
        assertThat(moved.text("$.errors[0].pointer")).isEqualTo("/from");
        assertThat(put("P-5", "\"until\": \"2026-02-01T00:00:00Z\", \"percent\": 1000, " + ELSEWHERE)
                        .expectProblem(409, "promotion-begun")
                        .text("$.errors[0].pointer"))
                .isEqualTo("/until");
        put("P-5", "\"until\": \"2099-01-01T00:00:00Z\", \"percent\": 1500, " + ELSEWHERE)
                .expect(200);
        put("P-6", "\"until\": \"2026-02-01T00:00:00Z\", \"percent\": 1000, " + ELSEWHERE)
                .expect(201);
        put("P-6", "\"percent\": 1000, " + ELSEWHERE).expectProblem(409, "promotion-begun");
    }

    @Test
    void anEditThatHasHappenedAlreadyIsNotRefused() {
        put("P-7", "\"percent\": 1000, " + ELSEWHERE).expect(201);

        based("P-7", "\"1\"", 2000).expect(200);
        assertThat(based("P-7", "\"1\"", 2000).expect(200).header("ETag")).isEqualTo("\"2\"");
    }

    @Test
    void aimsAtTheDeepestCategoryThereIs() {
        put("P-8", "\"percent\": 1000, \"categories\": [\"" + "c".repeat(520) + "\"], " + ELSEWHERE)
                .expect(201);
    }

    @Test
    void everybodySeesWhatRunsNowWithoutACouponAndStaffSeesAll() {
        put("LIST-1", "\"percent\": 1000, " + ELSEWHERE).expect(201);
        put("LIST-2", "\"percent\": 1000, \"stores\": [\"42\"], " + ELSEWHERE).expect(201);
        put("LIST-3", "\"percent\": 1000, \"couponRequired\": true, " + ELSEWHERE)
                .expect(201);
        put("LIST-4", "\"percent\": 1000, \"status\": \"PAUSED\", " + ELSEWHERE).expect(201);
        put("LIST-5", "\"percent\": 1000, \"until\": \"2026-02-01T00:00:00Z\", " + ELSEWHERE)
                .expect(201);
        put("LIST-6", "\"percent\": 1000, \"channels\": [\"other-promotion-it\"]")
                .expect(201);

        var anybody = http.anonymous();
        assertThat(anybody.get("/api/v1/promotions?channel=promotion-it&after=LIST-0&limit=100")
                        .expect(200)
                        .list("$.items[?(@.code =~ /LIST-.*/)].code"))
                .containsExactly("LIST-1", "LIST-2");
        assertThat(anybody.get("/api/v1/promotions?channel=promotion-it&store=41&after=LIST-0&limit=100")
                        .list("$.items[?(@.code =~ /LIST-.*/)].code"))
                .containsExactly("LIST-1");
        var first = anybody.get("/api/v1/promotions?channel=promotion-it&after=LIST-0&limit=1");
        assertThat(first.list("$.items[*].code")).containsExactly("LIST-1");
        assertThat(first.text("$.next")).isEqualTo("LIST-1");
        anybody.get("/api/v1/promotions/LIST-1").expect(200);
        for (var hidden : new String[] {"LIST-3", "LIST-4", "LIST-5", "LIST-0"}) {
            anybody.get("/api/v1/promotions/" + hidden).expectProblem(404, "not-found");
        }
        var staff = http.as(tokens.operator());
        assertThat(staff.get("/api/v1/promotions?after=LIST-0&limit=3")
                        .expect(200)
                        .list("$.items[*].code"))
                .containsExactly("LIST-1", "LIST-2", "LIST-3");
        assertThat(staff.get("/api/v1/promotions?after=LIST-0&limit=3").text("$.next"))
                .isEqualTo("LIST-3");
        assertThat(staff.get("/api/v1/promotions?after=LIST-0&status=PAUSED&limit=1")
                        .list("$.items[*].code"))
                .containsExactly("LIST-4");
        assertThat(staff.get("/api/v1/promotions?after=LIST-3&current=false&limit=2")
                        .list("$.items[*].code"))
                .containsExactly("LIST-4", "LIST-5");
        staff.get("/api/v1/promotions/LIST-5").expect(200);
    }

    @Test
    void namesTheFieldThatMakesNoSense() {
        for (var wrong : new String[][] {
            {"PERCENTAGE", "\"percent\": 10001", "/percent"},
            {"PERCENTAGE", "\"percent\": 1000, \"from\": \"+1000000000-12-31T23:59:59Z\"", "/from"},
            {"PERCENTAGE", "\"percent\": 1000, \"until\": \"2025-01-01T00:00:00Z\"", "/until"},
            {"PERCENTAGE", "\"percent\": 1000, \"dailyFrom\": \"25:00\"", "/dailyFrom"},
            {"PERCENTAGE", "\"percent\": 1000, \"skus\": [\"A B\"]", "/skus"},
            {"PERCENTAGE", "\"percent\": 1000, \"days\": [\"SOMEDAY\"]", "/days"},
            {"GIFT", "\"percent\": 1000", "/kind"},
            {
                "BUNDLE",
                "\"amount\": 100, \"currency\": \"EUR\", \"bundle\": [{\"skus\": [\"A\"], \"quantity\": 0}]",
                "/bundle/0/quantity"
            },
        }) {
            var body = wrong[1].contains("\"from\"") ? wrong[1] : "\"from\": \"2026-01-01T00:00:00Z\", " + wrong[1];
            var refused = merchant.client()
                    .put(
                            "/api/v1/promotions/WRONG",
                            "{\"names\": {\"fr\": \"X\"}, \"kind\": \"" + wrong[0] + "\", " + body + "}")
                    .expectProblem(400, "invalid-request");
            assertThat(refused.text("$.errors[0].pointer")).startsWith(wrong[2]);
        }
        merchant.client().put("/api/v1/promotions/WRONG", "{}").expectProblem(400, "invalid-request");
        assertThat(merchant.client()
                        .put(
                                "/api/v1/promotions/WRONG",
                                "{\"names\": {\"fr\": \"a\\u0000b\"}, \"kind\": \"PERCENTAGE\", \"percent\": 1, "
                                        + "\"from\": \"2026-01-01T00:00:00Z\"}")
                        .expectProblem(400, "invalid-request")
                        .text("$.errors[0].pointer"))
                .startsWith("/names");
        merchant.client().get("/api/v1/promotions/WRONG").expectProblem(404, "not-found");
    }

    @Test
    void isPutByMerchandisersOnly() {
        var body =
                "{\"names\": {\"fr\": \"X\"}, \"kind\": \"PERCENTAGE\", \"percent\": 1, \"from\": \"2026-01-01T00:00:00Z\"}";
        http.anonymous().put("/api/v1/promotions/MINE", body).expectProblem(401, "unauthenticated");
        http.as(tokens.customer(UUID.randomUUID()))
                .put("/api/v1/promotions/MINE", body)
                .expectProblem(403, "forbidden");
        http.as(tokens.operator()).put("/api/v1/promotions/MINE", body).expectProblem(403, "forbidden");
    }

    private Answer put(String code, String fields) {
        return merchant.promotion(code, "PERCENTAGE", fields);
    }

    private Answer based(String code, String ifMatch, int percent) {
        return merchant.client()
                .with("If-Match", ifMatch)
                .put(
                        "/api/v1/promotions/" + code,
                        "{\"names\": {\"fr\": \"X\"}, \"kind\": \"PERCENTAGE\", \"percent\": " + percent
                                + ", \"from\": \"2026-01-01T00:00:00Z\", " + ELSEWHERE + "}");
    }
}
