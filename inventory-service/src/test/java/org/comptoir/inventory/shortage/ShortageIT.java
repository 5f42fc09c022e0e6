package org.comptoir.inventory.shortage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.comptoir.contracts.Topics;
import org.comptoir.contracts.inventory.v1.StockShort;
import org.comptoir.contracts.store.v1.PickRejected;
import org.comptoir.defaults.UuidV7;
import org.comptoir.inventory.AtOnce;
import org.comptoir.inventory.Shop;
import org.comptoir.inventory.Told;
import org.comptoir.test.Answer;
import org.comptoir.test.ComptoirTest;
import org.comptoir.test.Http;
import org.comptoir.test.KafkaProbe;
import org.comptoir.test.TestTokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ComptoirTest
class ShortageIT {
    @Autowired
    private Http http;

    @Autowired
    private TestTokens tokens;

    @Autowired
    private KafkaProbe kafka;

    private Shop shop;

    @BeforeEach
    void open() {
        shop = Shop.open(http, tokens);
    }

    @AfterEach
    void namesAndBalancesAgree() {
        assertThat(shop.differences()).isEmpty();
    }

    @Test
    void namesTheYoungestPromisesOnceHoweverOftenTheCountIsTold() {
        String sku = shop.stock(3);
        UUID first = held(sku, 1);
        UUID second = held(sku, 1);
        UUID third = held(sku, 1);
        UUID count = UuidV7.next();
        count(count, sku, 1).expect(201);
        count(count, sku, 1).expect(200);
        count(UuidV7.next(), sku, 1).expect(201);
        assertThat(openOf(sku)).containsExactly(third.toString(), second.toString());
        StockShort told = kafka.await(StockShort.class, event -> event.sku().equals(sku));
        assertThat(told.missing()).isEqualTo(2);
        assertThat(told.cause()).isEqualTo("count:" + count + ":1");
        assertThat(told.reservations())
                .extracting(StockShort.Unkept::reservationId)
                .containsExactly(third, second);
        shop.move("SHRINKAGE", sku, 1);
        kafka.await(StockShort.class, event -> event.sku().equals(sku) && event.missing() == 3);
        assertThat(named(sku)).containsExactly(third, second, first);
    }

    @Test
    void givesUpTheLowestPriorityFirst() {
        String sku = shop.stock(2);
        UUID cheap = UuidV7.next();
        http.as(tokens.service())
                .put("/api/v1/reservations/" + cheap, """
                {"orderId": "%s", "locationId": "%s", "lines": [%s], "priority": 1}
                """.formatted(UUID.randomUUID(), shop.id(), Shop.line(sku, 1)))
                .expect(201);
        UUID usual = held(sku, 1);
        shop.move("SHRINKAGE", sku, 1);
        assertThat(openOf(sku)).containsExactly(cheap.toString());
        shop.move("SHRINKAGE", sku, 1);
        assertThat(openOf(sku)).containsExactly(cheap.toString(), usual.toString());
        await().untilAsserted(() -> assertThat(named(sku)).containsExactly(cheap, usual));
    }

    @Test
    void clearsTheOldestFirstWhenStockReturnsAndTheRestWhenItsReservationEnds() {
        String sku = shop.stock(2);
        UUID first = held(sku, 1);
        UUID second = held(sku, 1);
        shop.move("SHRINKAGE", sku, 2);
        assertThat(openOf(sku)).containsExactlyInAnyOrder(first.toString(), second.toString());
        shop.move("RECEIPT", sku, 1);
        assertThat(openOf(sku)).containsExactly(second.toString());
        shop.release(second).expect(200);
        assertThat(openOf(sku)).isEmpty();
        Answer cleared = operator()
                .get("/api/v1/shortages?status=CLEARED&locationId=" + shop.id())
                .expect(200);
        assertThat(cleared.list("$.items[*].clearedAt")).hasSize(2);
        assertThat(cleared.list("$.items[*].units")).isEqualTo(List.of(1, 1));
    }

    @Test
    void namesEachPromiseOnceWhenManyFactsArriveAtOnce() throws Exception {
        String sku = shop.stock(8);
        List<UUID> held = new ArrayList<>();
        for (int buyer = 0; buyer < 8; buyer++) {
            held.add(held(sku, 1));
        }
        AtOnce.run(16, each -> shop.move("SHRINKAGE", sku, 1));
        assertThat(shop.numbers(sku)).isEqualTo(List.of(-8L, 8L, -16L));
        await().untilAsserted(() -> assertThat(named(sku)).containsExactlyInAnyOrderElementsOf(held));
        assertThat(openOf(sku)).hasSize(8);
    }

    @Test
    void namesTheNextOneWhenTheNamedOneWasServedAllTheSame() {
        String sku = shop.stock(2);
        UUID first = held(sku, 1);
        UUID second = held(sku, 1);
        shop.move("SHRINKAGE", sku, 1);
        assertThat(openOf(sku)).containsExactly(second.toString());
        kafka.publish(Topics.WORK, second.toString(), Told.handOver(second, shop, sku, 1), 1);
        await().until(() -> shop.status(second).equals("FULFILLED"));
        assertThat(openOf(sku)).containsExactly(first.toString());
        await().untilAsserted(() -> assertThat(named(sku)).containsExactly(second, first));
    }

    /** Where no more is missing than is named, only those who are named are looked at; where more is, everybody is. */
    @Test
    void keepsNamingExactlyWhatIsMissingWhileAShelfStaysShort() {
        String sku = shop.stock(4);
        UUID first = held(sku, 1);
        UUID second = held(sku, 2);
        UUID third = held(sku, 1);
        shop.move("SHRINKAGE", sku, 2);
        assertThat(openOf(sku)).containsExactly(third.toString(), second.toString());
        shop.move("RECEIPT", sku, 1);
        assertThat(openOf(sku)).containsExactly(third.toString());
        shop.move("SHRINKAGE", sku, 1);
        shop.release(third).expect(200);
        assertThat(openOf(sku)).containsExactly(second.toString());
        shop.move("SHRINKAGE", sku, 2);
        assertThat(openOf(sku)).containsExactlyInAnyOrder(second.toString(), first.toString());
        Http both = http.as(tokens.clerk(shop.id(), "elsewhere"));
        assertThat(both.get("/api/v1/shortages?status=OPEN").expect(200).list("$.items[*].reservationId"))
                .containsExactlyInAnyOrder(second.toString(), first.toString());
    }

    @Test
    void namesNobodyWhenTheGoodsLeaveWithTheirPromise() {
        String sku = shop.stock(1);
        UUID only = held(sku, 1);
        kafka.publish(Topics.WORK, only.toString(), Told.handOver(only, shop, sku, 1), 1);
        await().until(() -> shop.status(only).equals("FULFILLED"));
        assertThat(openOf(sku)).isEmpty();
    }

    @Test
    void countsARejectedPickOnceAndLeavesTheReservationToItsOrder() {
        String sku = shop.stock(1);
        UUID id = held(sku, 1);
        PickRejected event = new PickRejected(
                UuidV7.next(),
                id,
                UUID.randomUUID(),
                shop.id(),
                List.of(new PickRejected.Line(sku, 1, "NOT_FOUND")),
                "clerk:test",
                Instant.parse("2026-11-22T12:00:00Z"));
        UUID delivered = kafka.publish(Topics.WORK, id.toString(), event, 1);
        kafka.publish(Topics.WORK, id.toString(), event, 1, delivered);
        kafka.publish(Topics.WORK, id.toString(), event, 1);
        StockShort told = kafka.await(StockShort.class, each -> each.sku().equals(sku));
        assertThat(told.cause()).isEqualTo("pick-rejected:" + event.rejectionId() + ":1");
        assertThat(named(sku)).containsExactly(id);
        assertThat(shop.status(id)).isEqualTo("HELD");
        assertThat(shop.numbers(sku)).isEqualTo(List.of(0L, 1L, -1L));
        Answer ledger = operator()
                .get("/api/v1/stock-movements?sku=" + sku + "&locationId=" + shop.id())
                .expect(200);
        assertThat(ledger.text("$.items[0].type")).isEqualTo("SHRINKAGE");
        assertThat(ledger.text("$.items[0].reason")).isEqualTo("NOT_FOUND");
    }

    @Test
    void namesWhatALoadedTableBroughtShort() {
        String sku = shop.stock(5);
        UUID first = held(sku, 2);
        UUID second = held(sku, 3);
        operator()
                .put(
                        "/api/v1/stock-imports/" + UuidV7.next() + "?kind=snapshot",
                        "text/csv",
                        BodyPublishers.ofString("location_id,sku,on_hand\n%s,%s,1\n".formatted(shop.id(), sku)))
                .expect(200);
        StockShort told = kafka.await(StockShort.class, each -> each.sku().equals(sku));
        assertThat(told.missing()).isEqualTo(4);
        assertThat(told.reservations())
                .extracting(StockShort.Unkept::reservationId, StockShort.Unkept::units)
                .containsExactly(tuple(second, 3), tuple(first, 1));
    }

    @Test
    void showsAStoreItsOwnShortagesOnly() {
        String sku = shop.stock(1);
        held(sku, 1);
        shop.move("SHRINKAGE", sku, 1);
        Http clerk = http.as(tokens.clerk(shop.id()));
        assertThat(clerk.get("/api/v1/shortages?limit=100").expect(200).list("$.items[*].locationId"))
                .containsOnly(shop.id());
        http.as(tokens.clerk("elsewhere"))
                .get("/api/v1/shortages?locationId=" + shop.id())
                .expectProblem(404, "not-found");
        http.as(tokens.customer(UUID.randomUUID())).get("/api/v1/shortages").expectProblem(403, "forbidden");
        Answer page = operator().get("/api/v1/shortages?limit=1").expect(200);
        assertThat(page.list("$.items[*]")).hasSize(1);
    }

    private Http operator() {
        return http.as(tokens.operator());
    }

    private UUID held(String sku, int units) {
        UUID id = UuidV7.next();
        shop.hold(id, 900, Shop.line(sku, units)).expect(201);
        return id;
    }

    private Answer count(UUID id, String sku, int counted) {
        return operator().put("/api/v1/stock-counts/" + id, """
                {"locationId": "%s", "lines": [{"sku": "%s", "counted": %d}]}
                """.formatted(shop.id(), sku, counted));
    }

    /** Reservations that lack something of that article now, in the order in which they were named. */
    private List<String> openOf(String sku) {
        return operator()
                .get("/api/v1/shortages?status=OPEN&limit=100&locationId=" + shop.id())
                .expect(200)
                .list("$.items[?(@.sku == '" + sku + "')].reservationId")
                .stream()
                .map(String::valueOf)
                .toList()
                .reversed();
    }

    /** Every reservation that any event named for that article, in the order of the events. */
    private List<UUID> named(String sku) {
        return kafka.all(StockShort.class).stream()
                .filter(event -> event.sku().equals(sku))
                .flatMap(event -> Objects.requireNonNull(event.reservations()).stream())
                .map(StockShort.Unkept::reservationId)
                .toList();
    }
}
