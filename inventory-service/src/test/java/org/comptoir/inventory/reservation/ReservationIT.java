package org.comptoir.inventory.reservation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.comptoir.contracts.inventory.v1.ReservationExpired;
import org.comptoir.contracts.inventory.v1.ReservationReleased;
import org.comptoir.defaults.UuidV7;
import org.comptoir.defaults.problem.AlreadyDifferent;
import org.comptoir.inventory.Shop;
import org.comptoir.inventory.location.LocationId;
import org.comptoir.inventory.stock.Sku;
import org.comptoir.test.Answer;
import org.comptoir.test.ComptoirTest;
import org.comptoir.test.Http;
import org.comptoir.test.KafkaProbe;
import org.comptoir.test.TestTokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ComptoirTest
class ReservationIT {
    @Autowired
    private Http http;

    @Autowired
    private TestTokens tokens;

    @Autowired
    private KafkaProbe kafka;

    @Autowired
    private HoldDecider decider;

    private Shop shop;

    @BeforeEach
    void open() {
        shop = Shop.open(http, tokens);
    }

    @Test
    void answersTheSameToTheSameRequest() {
        String sku = shop.stock(5);
        UUID id = UuidV7.next();
        Answer first = shop.hold(id, 900, Shop.line(sku, 2)).expect(201);
        Answer again =
                shop.hold(id, 900, Shop.line(sku, 1) + "," + Shop.line(sku, 1)).expect(200);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(first.text("$.status")).isEqualTo("HELD");
        shop.hold(id, 900, Shop.line(sku, 3)).expectProblem(409, "already-different");
        assertThat(shop.numbers(sku)).isEqualTo(List.of(5L, 2L, 3L));
    }

    @Test
    void holdsAllLinesOrNoneAndSaysWhatIsMissing() {
        String plenty = shop.stock(5);
        String few = shop.stock(1);
        Answer refused = shop.hold(
                        UuidV7.next(), 900, Shop.line(plenty, 1) + "," + Shop.line(few, 1) + "," + Shop.line(few, 1))
                .expectProblem(409, "insufficient-stock");
        assertThat(refused.list("$.shortages[*].sku")).isEqualTo(List.of(few));
        assertThat(refused.number("$.shortages[0].asked")).isEqualTo(2);
        assertThat(refused.number("$.shortages[0].available")).isEqualTo(1);
        assertThat(shop.numbers(plenty)).isEqualTo(List.of(5L, 0L, 5L));
    }

    @Test
    void refusesWhatWasNeverThere() {
        assertThat(shop.hold("NEVER-SEEN")
                        .expectProblem(409, "insufficient-stock")
                        .number("$.shortages[0].available"))
                .isZero();
        http.as(tokens.service())
                .put("/api/v1/reservations/" + UuidV7.next(), """
                        {"orderId": "0193a0c0-0000-7000-8000-000000000001", "locationId": "nowhere",
                         "lines": [{"sku": "TEE", "quantity": 1}]}""")
                .expectProblem(409, "unknown-location");
    }

    @Test
    void holdsOnlyWhereOrdersCanBeCollectedNow() {
        String sku = shop.stock(5);
        UUID held = UuidV7.next();
        shop.hold(held, 900, Shop.line(sku, 1)).expect(201);

        shop.become("STORE", false);
        Answer refused = shop.hold(sku).expectProblem(409, "unknown-location");
        assertThat(refused.text("$.locationId")).isEqualTo(shop.id());
        shop.hold(held, 900, Shop.line(sku, 1)).expect(200);
        shop.become("WAREHOUSE", true);
        shop.hold(sku).expectProblem(409, "unknown-location");
        assertThat(shop.numbers(sku)).isEqualTo(List.of(5L, 1L, 4L));

        shop.become("STORE", true);
        shop.hold(sku).expect(201);
    }

    @Test
    void namesEachFieldThatCannotBe() {
        Answer refused = http.as(tokens.service())
                .put("/api/v1/reservations/" + UuidV7.next(), """
                        {"orderId": "0193a0c0-0000-7000-8000-000000000001", "locationId": "a b",
                         "lines": [{"sku": "TEE", "quantity": 0}], "holdSeconds": 86401}""")
                .expectProblem(400, "invalid-request");
        assertThat(refused.list("$.errors[*].pointer"))
                .containsExactlyInAnyOrder("/locationId", "/lines/0/quantity", "/holdSeconds");
        shop.hold(UuidV7.next(), 900, "{\"sku\": \"TEE\", \"quantity\": 1, \"price\": 0}")
                .expectProblem(400, "invalid-request");
        shop.hold(UuidV7.next(), 900, "").expectProblem(400, "invalid-request");
    }

    @Test
    void isReleasedOnceAndThenClosed() {
        String sku = shop.stock(2);
        UUID id = UUID.fromString(shop.hold(sku).expect(201).text("$.id"));
        assertThat(shop.release(id).expect(200).text("$.status")).isEqualTo("RELEASED");
        assertThat(shop.release(id).expect(200).text("$.status")).isEqualTo("RELEASED");
        shop.commit(id).expectProblem(409, "reservation-closed");
        assertThat(shop.numbers(sku)).isEqualTo(List.of(2L, 0L, 2L));
        assertThat(kafka.await(
                                ReservationReleased.class,
                                event -> event.reservationId().equals(id))
                        .reason())
                .isEqualTo("CANCELLED");
    }

    @Test
    void expiresWithinASecondOfItsDeadlineAndGivesTheUnitsBack() {
        String sku = shop.stock(2);
        UUID id = UuidV7.next();
        shop.hold(id, 1, Shop.line(sku, 2)).expect(201);
        await().atMost(Duration.ofSeconds(5)).until(() -> shop.status(id).equals("EXPIRED"));
        assertThat(shop.numbers(sku)).isEqualTo(List.of(2L, 0L, 2L));
        shop.commit(id).expectProblem(409, "reservation-closed");
        kafka.await(ReservationExpired.class, event -> event.reservationId().equals(id));
        assertThat(shop.differences()).isEmpty();
    }

    @Test
    void isNotExpiredOnceCommitted() {
        String sku = shop.stock(2);
        UUID id = UuidV7.next();
        UUID other = UuidV7.next();
        shop.hold(id, 1, Shop.line(sku, 1)).expect(201);
        shop.commit(id).expect(200);
        shop.hold(other, 1, Shop.line(sku, 1)).expect(201);
        await().until(() -> shop.status(other).equals("EXPIRED"));
        assertThat(shop.status(id)).isEqualTo("COMMITTED");
        assertThat(shop.numbers(sku)).isEqualTo(List.of(2L, 1L, 1L));
    }

    @Test
    void twinsInOneBatchGetOneAnswer() {
        Line line = new Line(new Sku(shop.stock(5)), 2);
        ReservationId id = new ReservationId(UuidV7.next());
        UUID order = UUID.randomUUID();
        LocationId store = new LocationId(shop.id());
        HoldRequest request = HoldRequest.of(id, order, store, List.of(line), Duration.ofMinutes(1));
        HoldRequest other = HoldRequest.of(id, order, store, List.of(line, line), Duration.ofMinutes(1));
        List<Decision> decisions = decider.decide(ReservationFixture.calls(request, request, other));
        assertThat(decisions.get(0))
                .isInstanceOfSatisfying(
                        Decision.Granted.class,
                        granted ->
                                assertThat(granted.held().getFirst().created()).isTrue());
        assertThat(decisions.get(1))
                .isInstanceOfSatisfying(
                        Decision.Granted.class,
                        granted ->
                                assertThat(granted.held().getFirst().created()).isFalse());
        assertThat(decisions.get(2))
                .isInstanceOfSatisfying(
                        Decision.Refused.class,
                        refused -> assertThat(refused.refusal()).isInstanceOf(AlreadyDifferent.class));
        assertThat(shop.numbers(line.sku().value())).isEqualTo(List.of(5L, 2L, 3L));
    }

    @Test
    void isOpenToServicesAndOperatorsOnly() {
        String path = "/api/v1/reservations/" + UuidV7.next();
        http.get(path).expectProblem(401, "unauthenticated");
        http.as(tokens.customer(UUID.randomUUID())).get(path).expectProblem(403, "forbidden");
        http.as(tokens.clerk(shop.id())).get(path).expectProblem(403, "forbidden");
        http.as(tokens.service()).get(path).expectProblem(404, "not-found");
        http.assertRefusesBrokenTokens(tokens, path);
    }
}
