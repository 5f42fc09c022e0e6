package org.comptoir.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import org.comptoir.catalog.coupon.CouponCode;
import org.comptoir.contracts.catalog.v1.CouponChanged;
import org.comptoir.test.Answer;
import org.comptoir.test.ComptoirTest;
import org.comptoir.test.Http;
import org.comptoir.test.KafkaProbe;
import org.comptoir.test.TestTokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ComptoirTest
class CouponIT {

    @Autowired
    Http http;

    @Autowired
    TestTokens tokens;

    @Autowired
    KafkaProbe probe;

    @Autowired
    JdbcClient sql;

    Merchant merchant;

    @BeforeEach
    void open() {
        merchant = new Merchant(http, tokens);
        assertThat(merchant.promotion(
                                "COUPONS",
                                "PERCENTAGE",
                                "\"percent\": 1000, \"couponRequired\": true, \"channels\": [\"coupon-it\"]")
                        .status())
                .isIn(200, 201);
    }

    @Test
    void ofAHundredWhoWantTheOnlyUseOneGetsIt() {
        coupon("ONLY1", "\"most\": 1").expect(201);

        var answers = Together.run(100, number -> hold(UUID.randomUUID(), "only-1", 900));

        assertThat(answers).filteredOn(answer -> answer.status() == 201).hasSize(1);
        answers.stream()
                .filter(answer -> answer.status() != 201)
                .forEach(answer -> assertThat(
                                answer.expectProblem(409, "coupon-refused").text("$.reason"))
                        .isEqualTo("USED_UP"));
        assertThat(taken("ONLY1")).isOne();
        assertThat(status("ONLY1")).isEqualTo("USED_UP");
    }

    /** What the test above would find if the use were read first and written then: it can fail. */
    @Test
    void readingBeforeWritingWouldSellTheOnlyUseTwice() {
        sql.sql("CREATE TABLE IF NOT EXISTS naive_coupon (code text PRIMARY KEY, most int, taken int)")
                .update();
        sql.sql("INSERT INTO naive_coupon VALUES ('ONLY', 1, 0) ON CONFLICT DO NOTHING")
                .update();
        var bothHaveRead = new CyclicBarrier(2);

        var sold = Together.run(2, number -> {
            var free = sql.sql("SELECT taken < most FROM naive_coupon")
                    .query(Boolean.class)
                    .single();
            try {
                bothHaveRead.await();
            } catch (InterruptedException | BrokenBarrierException impossible) {
                throw new AssertionError(impossible);
            }
            return free && sql.sql("UPDATE naive_coupon SET taken = taken + 1").update() == 1;
        });

        assertThat(sold).containsExactly(true, true);
        sql.sql("DROP TABLE naive_coupon").update();
    }

    @Test
    void aTwinOfARequestGetsTheSameAnswer() {
        coupon("TWIN1", "\"most\": 1").expect(201);
        var id = UUID.randomUUID();

        var answers = Together.run(20, number -> hold(id, "TWIN1", 900));

        assertThat(answers).extracting(Answer::status).containsOnly(200, 201);
        assertThat(answers).filteredOn(answer -> answer.status() == 201).hasSize(1);
        assertThat(taken("TWIN1")).isOne();
        hold(id, "TWIN1", 901).expectProblem(409, "already-different");
    }

    @Test
    void aHoldThatNobodyCommitsToIsGivenBack() {
        coupon("SHORT1", "\"most\": 1").expect(201);
        var id = UUID.randomUUID();
        hold(id, "SHORT1", 3).expect(201);
        hold(UUID.randomUUID(), "SHORT1", 3).expectProblem(409, "coupon-refused");

        await().atMost(Duration.ofSeconds(15))
                .untilAsserted(() -> assertThat(
                                clerk().get("/api/v1/coupon-redemptions/" + id).text("$.status"))
                        .isEqualTo("EXPIRED"));

        assertThat(taken("SHORT1")).isZero();
        assertThat(step(id, "commitment")
                        .expectProblem(409, "redemption-closed")
                        .text("$.redemptionStatus"))
                .isEqualTo("EXPIRED");
        step(id, "release").expect(200);
        hold(UUID.randomUUID(), "SHORT1", 900).expect(201);
    }

    @Test
    void isCommittedOrGivenBackOnceAndForAll() {
        coupon("STEPS1", "\"most\": 2, \"perCustomer\": 1").expect(201);
        var customer = UUID.randomUUID();
        var first = UUID.randomUUID();
        holdFor(first, "STEPS1", customer).expect(201);
        assertThat(reason(holdFor(UUID.randomUUID(), "STEPS1", customer))).isEqualTo("CUSTOMER_LIMIT");
        assertThat(reason(hold(UUID.randomUUID(), "STEPS1", 900))).isEqualTo("CUSTOMER_REQUIRED");
        assertThat(taken("STEPS1")).as("a refused use is not taken").isOne();

        assertThat(step(first, "commitment").expect(200).text("$.status")).isEqualTo("COMMITTED");
        step(first, "commitment").expect(200);
        assertThat(step(first, "release").expect(200).text("$.status")).isEqualTo("RELEASED");
        step(first, "release").expect(200);
        step(first, "commitment").expectProblem(409, "redemption-closed");

        assertThat(taken("STEPS1")).isZero();
        holdFor(UUID.randomUUID(), "STEPS1", customer).expect(201);
        step(UUID.randomUUID(), "release").expectProblem(404, "not-found");
    }

    @Test
    void ofManyHoldsOfACustomerOneIsWithinHisLimit() {
        coupon("EACH1", "\"perCustomer\": 1").expect(201);
        var customer = UUID.randomUUID();

        var answers = Together.run(20, number -> holdFor(UUID.randomUUID(), "EACH1", customer));

        assertThat(answers).filteredOn(answer -> answer.status() == 201).hasSize(1);
        holdFor(UUID.randomUUID(), "EACH1", UUID.randomUUID()).expect(201);
    }

    @Test
    void tellsWhatCanBeUsedByHashAndNeverTheCode() {
        coupon("HASH-1", "\"most\": 1").expect(201);
        var id = UUID.randomUUID();
        hold(id, "hash1", 900).expect(201);
        step(id, "release").expect(200);

        var subject = "coupon:" + new CouponCode("HASH1").hash();
        probe.awaitHeard(CouponChanged.class, event -> subject.equals(event.subject()) && event.sequence() == 3);
        assertThat(probe.allHeard(CouponChanged.class).stream()
                        .filter(event -> subject.equals(event.subject()))
                        .map(event -> event.event().status()))
                .containsExactly("OPEN", "USED_UP", "OPEN");
    }

    @Test
    void aBatchHasAsManySpeakableCodesAsWereAskedFor() {
        var id = UUID.randomUUID();
        var path = "/api/v1/promotions/COUPONS/coupon-batches/" + id;
        var begun = System.nanoTime();
        merchant.client().put(path, "{\"count\": 12000, \"prefix\": \"NOEL\"}").expect(201);
        var seconds = (System.nanoTime() - begun) / 1e9;
        merchant.client().put(path, "{\"count\": 12000, \"prefix\": \"NOEL\"}").expect(200);
        merchant.client().put(path, "{\"count\": 12001, \"prefix\": \"NOEL\"}").expectProblem(409, "already-different");

        var csv = merchant.client()
                .with("Accept", "text/csv")
                .get(path + "/codes")
                .expect(200);
        var lines = csv.body().lines().toList();
        assertThat(lines).hasSize(12_001).first().isEqualTo("code");
        assertThat(new HashSet<>(lines)).hasSize(12_001);
        assertThat(lines.subList(1, lines.size())).allMatch(line -> line.matches("NOEL(-[2-9A-HJ-NP-Z]{4}){3}"));
        assertThat(seconds).as("seconds for 12,000 codes").isLessThan(10);
        var ndjson = merchant.client().get(path + "/codes?format=ndjson").expect(200);
        assertThat(ndjson.header("Content-Type")).startsWith("application/x-ndjson");
        assertThat(ndjson.body().lines().findFirst()).contains("{\"code\":\"" + lines.get(1) + "\"}");

        hold(UUID.randomUUID(), lines.get(1).toLowerCase(Locale.ROOT), 900).expect(201);
        assertThat(reason(hold(UUID.randomUUID(), lines.get(1), 900))).isEqualTo("USED_UP");
        http.as(tokens.operator())
                .with("Accept", "text/csv")
                .get(path + "/codes")
                .expectProblem(403, "forbidden");
    }

    @Test
    void aRepeatedRequestIsAnsweredAlsoWhenThePromotionHasEnded() {
        var running = "\"percent\": 1000, \"couponRequired\": true, \"channels\": [\"coupon-it\"]";
        merchant.promotion("PAST", "PERCENTAGE", running).expect(201);
        var batch = "/api/v1/promotions/PAST/coupon-batches/" + UUID.randomUUID();
        var coupon = "/api/v1/promotions/PAST/coupons/PAST10";
        merchant.client().put(batch, "{\"count\": 2}").expect(201);
        merchant.client().put(coupon, "{\"most\": 3}").expect(201);

        merchant.promotion("PAST", "PERCENTAGE", running + ", \"status\": \"ENDED\"")
                .expect(200);

        merchant.client().put(batch, "{\"count\": 2}").expect(200);
        merchant.client().put(batch, "{\"count\": 3}").expectProblem(409, "already-different");
        merchant.client().put(coupon, "{\"most\": 3}").expect(200);
        merchant.client().put(coupon, "{\"most\": 4}").expectProblem(409, "promotion-ended");
    }

    @Test
    void whatHasEndedIsNotOpenedAgain() {
        coupon("OVER1", "\"most\": 2").expect(201);
        merchant.client().delete("/api/v1/promotions/COUPONS/coupons/OVER1").expect(200);

        coupon("OVER1", "\"most\": 2").expectProblem(409, "coupon-ended");
        coupon("OVER1", "\"most\": 3").expectProblem(409, "coupon-ended");
        assertThat(status("OVER1")).isEqualTo("ENDED");
    }

    @Test
    void refusesCouponsThatMakeNoSense() {
        merchant.promotion("NO-COUPON", "PERCENTAGE", "\"percent\": 1, \"channels\": [\"coupon-it\"]")
                .expect(201);
        merchant.client()
                .put("/api/v1/promotions/NO-COUPON/coupons/NOPE1", "{}")
                .expectProblem(400, "invalid-request");
        merchant.client().put("/api/v1/promotions/UNHEARD/coupons/NOPE1", "{}").expectProblem(404, "not-found");
        coupon("ab", "").expectProblem(400, "invalid-request");
        coupon("LIMIT1", "\"most\": 0").expectProblem(400, "invalid-request");
        coupon("LIMIT1", "\"most\": 2").expect(201);
        coupon("LIMIT1", "\"most\": 2").expect(200);
        coupon("LIMIT1", "").expectProblem(400, "invalid-request");
        hold(UUID.randomUUID(), "LIMIT1", 900).expect(201);
        hold(UUID.randomUUID(), "LIMIT1", 900).expect(201);
        coupon("LIMIT1", "\"most\": 1").expectProblem(400, "invalid-request");
        coupon("LIMIT1", "\"most\": 3").expect(200);
        assertThat(merchant.client()
                        .delete("/api/v1/promotions/COUPONS/coupons/limit-1")
                        .expect(200)
                        .text("$.status"))
                .isEqualTo("ENDED");
        assertThat(reason(hold(UUID.randomUUID(), "LIMIT1", 900))).isEqualTo("EXPIRED");
        assertThat(merchant.client()
                        .get("/api/v1/promotions/COUPONS/coupons?limit=100")
                        .expect(200)
                        .list("$.items[?(@.code == 'LIMIT1')].taken"))
                .isEqualTo(List.of(2));
    }

    @Test
    void isUsedByThoseWhoServeCustomersOnlyAndUnknownCodesAreRefusedAlike() {
        var body = "{\"code\": \"SECRET1\", \"reference\": \"x\"}";
        var path = "/api/v1/coupon-redemptions/" + UUID.randomUUID();
        http.anonymous().put(path, body).expectProblem(401, "unauthenticated");
        http.as(tokens.customer(UUID.randomUUID())).put(path, body).expectProblem(403, "forbidden");
        http.as(tokens.merchandiser()).put(path, body).expectProblem(403, "forbidden");
        assertThat(reason(http.as(tokens.service()).put(path, body))).isEqualTo("UNKNOWN");
        assertThat(reason(hold(UUID.randomUUID(), "no code at all!", 900))).isEqualTo("UNKNOWN");
        http.anonymous().get("/api/v1/promotions/COUPONS/coupons").expectProblem(401, "unauthenticated");
    }

    private static String reason(Answer answer) {
        return answer.expectProblem(409, "coupon-refused").text("$.reason");
    }

    private Answer coupon(String code, String fields) {
        return merchant.client().put("/api/v1/promotions/COUPONS/coupons/" + code, "{" + fields + "}");
    }

    private Http clerk() {
        return http.as(tokens.clerk("1000001"));
    }

    private Answer hold(UUID id, String code, int seconds) {
        return clerk().put(
                        "/api/v1/coupon-redemptions/" + id,
                        "{\"code\": \"" + code + "\", \"reference\": \"order-1\", \"holdSeconds\": " + seconds + "}");
    }

    private Answer holdFor(UUID id, String code, UUID customer) {
        return clerk().put(
                        "/api/v1/coupon-redemptions/" + id,
                        "{\"code\": \"" + code + "\", \"reference\": \"order-1\", \"customerId\": \"" + customer
                                + "\"}");
    }

    private Answer step(UUID id, String step) {
        return clerk().put("/api/v1/coupon-redemptions/" + id + "/" + step);
    }

    private int taken(String code) {
        return sql.sql("SELECT taken FROM coupon WHERE code = :code")
                .param("code", code)
                .query(Integer.class)
                .single();
    }

    private String status(String code) {
        return merchant.client()
                .get("/api/v1/promotions/COUPONS/coupons?limit=100")
                .list("$.items[?(@.code == '" + code + "')].status")
                .getFirst()
                .toString();
    }
}
