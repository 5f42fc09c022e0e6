package org.comptoir.inventory.reservation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.comptoir.contracts.inventory.v1.StockReserved;
import org.comptoir.defaults.UuidV7;
import org.comptoir.inventory.Rush;
import org.comptoir.inventory.Shop;
import org.comptoir.inventory.location.LocationId;
import org.comptoir.inventory.stock.InsufficientStock;
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
class HoldWishIT {
    @Autowired
    private Http http;

    @Autowired
    private TestTokens tokens;

    @Autowired
    private KafkaProbe kafka;

    @Autowired
    private ReservationService reservations;

    private final UUID order = UuidV7.next();
    private Shop shop;

    @BeforeEach
    void open() {
        shop = Shop.open(http, tokens);
    }

    @Test
    void grantsWhatThereIsToThoseWhoTakeThat() {
        String few = shop.stock(2);
        String none = shop.stock(0);
        UUID id = UuidV7.next();
        String wish = Shop.line(few, 5) + "," + Shop.line(none, 1);
        Answer held = shop.hold(id, order, wish, ", \"mode\": \"BEST_EFFORT\"").expect(201);
        assertThat(held.list("$.lines[?(@.sku == '" + few + "')].quantity")).isEqualTo(List.of(2));
        assertThat(held.list("$.lines[?(@.sku == '" + few + "')].asked")).isEqualTo(List.of(5));
        assertThat(held.list("$.lines[?(@.sku == '" + none + "')].quantity")).isEqualTo(List.of(0));
        assertThat(shop.hold(id, order, wish, ", \"mode\": \"BEST_EFFORT\"")
                        .expect(200)
                        .body())
                .isEqualTo(held.body());
        shop.hold(UuidV7.next(), order, wish, ", \"mode\": \"BEST_EFFORT\"").expectProblem(409, "insufficient-stock");
        shop.release(id).expect(200);
        assertThat(shop.numbers(few)).isEqualTo(List.of(2L, 0L, 2L));
        assertThat(shop.differences()).isEmpty();
    }

    @Test
    void tellsChannelAndPriority() {
        UUID id = UuidV7.next();
        Answer held = shop.hold(id, order, Shop.line(shop.stock(1), 1), ", \"channel\": \"app\", \"priority\": 9")
                .expect(201);
        assertThat(held.text("$.channel")).isEqualTo("app");
        assertThat(held.number("$.priority")).isEqualTo(9);
        StockReserved told =
                kafka.await(StockReserved.class, event -> event.reservationId().equals(id));
        assertThat(told.channel()).isEqualTo("app");
        assertThat(told.priority()).isEqualTo(9);
        assertThat(told.slotStart()).isNull();
    }

    @Test
    void namesEachWishThatCannotBe() {
        Answer refused = shop.hold(
                        UuidV7.next(),
                        order,
                        Shop.line("TEE", 1),
                        ", \"channel\": \"A B\", \"priority\": 10, \"slot\": {}")
                .expectProblem(400, "invalid-request");
        assertThat(refused.list("$.errors[*].pointer"))
                .containsExactlyInAnyOrder("/channel", "/priority", "/slot/start");
        shop.hold(UuidV7.next(), order, Shop.line("TEE", 1), ", \"mode\": \"SOME\"")
                .expectProblem(400, "invalid-request");
    }

    @Test
    void neverPromisesWhatIsKeptBack() throws Exception {
        String sku = shop.stock(20);
        shop.keepBack(sku, 5);
        List<Answer> answers = Rush.together(60, number -> shop.hold(sku));
        assertThat(answers).filteredOn(answer -> answer.status() == 201).hasSize(15);
        assertThat(shop.hold(sku).expectProblem(409, "insufficient-stock").number("$.shortages[0].available"))
                .isZero();
        assertThat(shop.differences()).isEmpty();
    }

    @Test
    void holdsAPlaceInTheSlotWithTheUnits() throws Exception {
        shop.limitSlots(3);
        String sku = shop.stock(50);
        Object start = shop.slots().getFirst();
        String slot = slot(start);
        List<Answer> answers =
                Rush.together(20, number -> shop.hold(UuidV7.next(), UuidV7.next(), Shop.line(sku, 1), slot));
        List<Answer> held =
                answers.stream().filter(answer -> answer.status() == 201).toList();
        assertThat(held)
                .hasSize(3)
                .allSatisfy(answer -> assertThat(answer.text("$.slot.start")).isEqualTo(start));
        answers.stream()
                .filter(answer -> answer.status() != 201)
                .forEach(answer -> answer.expectProblem(409, "slot-full"));
        assertThat(shop.numbers(sku)).isEqualTo(List.of(50L, 3L, 47L));
        shop.release(UUID.fromString(held.getFirst().text("$.id"))).expect(200);
        shop.hold(UuidV7.next(), UuidV7.next(), Shop.line(sku, 1), slot).expect(201);
        shop.hold(UuidV7.next(), UuidV7.next(), Shop.line(sku, 1), slot).expectProblem(409, "slot-full");
        shop.hold(UuidV7.next(), order, Shop.line(sku, 1), ", \"slot\": {\"start\": \"2020-01-01T00:00:00Z\"}")
                .expectProblem(409, "slot-unavailable");
    }

    @Test
    void swapsTheLastPlaceAndTheLastUnitForThemselves() {
        shop.limitSlots(1);
        String sku = shop.stock(1);
        List<Object> slots = shop.slots();
        UUID first = UuidV7.next();
        shop.hold(first, order, Shop.line(sku, 1), slot(slots.getFirst())).expect(201);
        UUID second = UuidV7.next();
        shop.hold(second, order, Shop.line(sku, 1), slot(slots.getLast()) + replaces(first))
                .expect(201);
        assertThat(shop.status(first)).isEqualTo("RELEASED");
        shop.hold(UuidV7.next(), order, Shop.line(sku, 2), replaces(second)).expectProblem(409, "insufficient-stock");
        assertThat(shop.status(second)).isEqualTo("HELD");
        shop.hold(UuidV7.next(), UuidV7.next(), Shop.line(sku, 1), replaces(second))
                .expectProblem(404, "not-found");
        shop.hold(UuidV7.next(), order, Shop.line(sku, 1), replaces(first)).expectProblem(409, "reservation-closed");
        shop.commit(second).expect(200);
        UUID third = UuidV7.next();
        Answer committed = shop.hold(third, order, Shop.line(sku, 1), slot(slots.getFirst()) + replaces(second))
                .expect(201);
        assertThat(committed.text("$.status")).isEqualTo("COMMITTED");
        assertThat(shop.hold(third, order, Shop.line(sku, 1), slot(slots.getFirst()) + replaces(second))
                        .expect(200)
                        .body())
                .isEqualTo(committed.body());
        assertThat(shop.numbers(sku)).isEqualTo(List.of(1L, 1L, 0L));
        assertThat(shop.differences()).isEmpty();
    }

    @Test
    void nobodyElseEverGetsWhatIsBeingSwapped() throws Exception {
        String sku = shop.stock(1);
        UUID[] held = {UuidV7.next()};
        shop.hold(held[0], order, Shop.line(sku, 1), "").expect(201);
        List<Integer> statuses = Rush.together(80, number -> {
            if (number > 0) {
                return shop.hold(sku).status();
            }
            for (int swap = 0; swap < 40; swap++) {
                UUID next = UuidV7.next();
                shop.hold(next, order, Shop.line(sku, 1), replaces(held[0])).expect(201);
                held[0] = next;
            }
            return 0;
        });
        assertThat(statuses).filteredOn(status -> status != 0).containsOnly(409);
        assertThat(shop.status(held[0])).isEqualTo("HELD");
        assertThat(shop.differences()).isEmpty();
    }

    @Test
    void holdsAGroupOverSeveralLocationsOrNoneOfIt() {
        Shop other = Shop.open(http, tokens);
        String here = shop.stock(1);
        String there = other.stock(1);
        HoldRequest first = request(shop, here, 1);
        assertThatExceptionOfType(InsufficientStock.class)
                .isThrownBy(() -> reservations.holdAll(new HoldGroup(List.of(first, request(other, there, 2)))));
        assertThat(shop.numbers(here)).isEqualTo(List.of(1L, 0L, 1L));
        HoldGroup group = new HoldGroup(List.of(first, request(other, there, 1)));
        assertThat(reservations.holdAll(group))
                .allSatisfy(held -> assertThat(held.created()).isTrue());
        assertThat(reservations.holdAll(group))
                .allSatisfy(held -> assertThat(held.created()).isFalse());
        assertThat(other.numbers(there)).isEqualTo(List.of(1L, 1L, 0L));
        assertThat(reservations.ofOrder(order)).hasSize(2);
    }

    @Test
    void listsTheReservationsOfAnOrderForThoseWhoMaySeeThem() {
        String sku = shop.stock(5);
        UUID id = UuidV7.next();
        shop.hold(id, order, Shop.line(sku, 1), "").expect(201);
        String path = "/api/v1/reservations?orderId=" + order;
        assertThat(http.as(tokens.service()).get(path).expect(200).list("$.items[*].id"))
                .isEqualTo(List.of(id.toString()));
        assertThat(http.as(tokens.clerk(shop.id())).get(path).expect(200).list("$.items"))
                .hasSize(1);
        assertThat(http.as(tokens.clerk("elsewhere")).get(path).expect(200).list("$.items"))
                .isEmpty();
        http.as(tokens.customer(UUID.randomUUID())).get(path).expectProblem(403, "forbidden");
        http.get(path).expectProblem(401, "unauthenticated");
        http.as(tokens.service()).get("/api/v1/reservations").expectProblem(400, "invalid-request");
    }

    private HoldRequest request(Shop at, String sku, int units) {
        return HoldRequest.of(
                new ReservationId(UuidV7.next()),
                order,
                new LocationId(at.id()),
                List.of(new Line(new Sku(sku), units)),
                Duration.ofMinutes(15));
    }

    private static String slot(Object start) {
        return ", \"slot\": {\"start\": \"" + start + "\"}";
    }

    private static String replaces(UUID reservation) {
        return ", \"replaces\": \"" + reservation + "\"";
    }
}
