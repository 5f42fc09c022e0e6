package org.comptoir.inventory.reservation.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.comptoir.contracts.Topics;
import org.comptoir.contracts.inventory.v1.ReservationFulfilled;
import org.comptoir.contracts.inventory.v1.StockShort;
import org.comptoir.contracts.store.v1.FulfilmentHandedOver;
import org.comptoir.defaults.UuidV7;
import org.comptoir.inventory.Shop;
import org.comptoir.inventory.Told;
import org.comptoir.test.ComptoirTest;
import org.comptoir.test.Http;
import org.comptoir.test.KafkaProbe;
import org.comptoir.test.TestTokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ComptoirTest
class FulfilmentEventsIT {
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
    void booksAreRight() {
        assertThat(shop.differences()).isEmpty();
    }

    @Test
    void givesTheUnitsOfACancelledOrderBack() {
        String sku = shop.stock(3);
        UUID id = held(sku, 2, 900);
        fulfilment(id, "ALLOCATED", sku, 2, 1);
        await().until(() -> shop.status(id).equals("COMMITTED"));
        fulfilment(id, "CANCELLED", sku, 2, 2);
        await().until(() -> shop.status(id).equals("RELEASED"));
        assertThat(shop.numbers(sku)).isEqualTo(List.of(3L, 0L, 3L));
    }

    @Test
    void ignoresAnAcceptanceThatComesAfterTheCancellation() {
        String sku = shop.stock(3);
        UUID id = held(sku, 2, 900);
        fulfilment(id, "CANCELLED", sku, 2, 2);
        fulfilment(id, "ALLOCATED", sku, 2, 1);
        UUID last = held(sku, 1, 900);
        behind(id, last, sku);
        await().until(() ->
                shop.status(id).equals("RELEASED") && shop.status(last).equals("COMMITTED"));
        assertThat(shop.numbers(sku)).isEqualTo(List.of(3L, 1L, 2L));
    }

    @Test
    void takesTheUnitsOfAnAcceptedOrderAgainAfterItsHoldExpired() {
        String sku = shop.stock(2);
        UUID late = held(sku, 2, 1);
        await().until(() -> shop.status(late).equals("EXPIRED"));
        shop.hold(UuidV7.next(), 900, Shop.line(sku, 1)).expect(201);
        fulfilment(late, "ALLOCATED", sku, 2, 1);
        await().until(() -> shop.status(late).equals("COMMITTED"));
        assertThat(shop.numbers(sku)).isEqualTo(List.of(2L, 3L, -1L));
        StockShort shortage = kafka.await(StockShort.class, event -> event.sku().equals(sku));
        assertThat(shortage.missing()).isEqualTo(1);
        assertThat(shortage.cause()).isEqualTo("fulfilment:" + late);
    }

    @Test
    void promisesTheUnitsOfAnAcceptedOrderWhoseHoldWasNeverSeen() {
        String sku = shop.stock(2);
        UUID id = UuidV7.next();
        fulfilment(id, "PICKED", sku, 2, 2);
        await().untilAsserted(() -> assertThat(shop.numbers(sku)).isEqualTo(List.of(2L, 2L, 0L)));
        assertThat(shop.status(id)).isEqualTo("COMMITTED");
    }

    @Test
    void countsAHandOverOnceHoweverOftenItIsTold() {
        String sku = shop.stock(5);
        UUID id = held(sku, 2, 900);
        FulfilmentHandedOver handOver = Told.handOver(id, shop, sku, 2);
        UUID event = kafka.publish(Topics.WORK, id.toString(), handOver, 1);
        for (int again = 0; again < 3; again++) {
            kafka.publish(Topics.WORK, id.toString(), handOver, 1, event);
            kafka.publish(Topics.WORK, id.toString(), handOver, 1);
        }
        UUID last = held(sku, 1, 900);
        kafka.publish(Topics.WORK, id.toString(), Told.handOver(last, shop, sku, 1), 1);
        await().until(() -> shop.status(last).equals("FULFILLED"));
        assertThat(shop.status(id)).isEqualTo("FULFILLED");
        assertThat(shop.numbers(sku)).isEqualTo(List.of(2L, 0L, 2L));
    }

    @Test
    void believesTheStoreThatHandedOverWhatHadExpired() {
        String sku = shop.stock(2);
        UUID id = held(sku, 1, 1);
        await().until(() -> shop.status(id).equals("EXPIRED"));
        kafka.publish(Topics.WORK, id.toString(), Told.handOver(id, shop, sku, 1), 1);
        await().until(() -> shop.status(id).equals("FULFILLED"));
        fulfilment(id, "ALLOCATED", sku, 1, 1);
        kafka.await(ReservationFulfilled.class, event -> event.reservationId().equals(id));
        UUID last = held(sku, 1, 900);
        behind(id, last, sku);
        await().until(() -> shop.status(last).equals("COMMITTED"));
        assertThat(shop.numbers(sku)).isEqualTo(List.of(1L, 1L, 0L));
    }

    @Test
    void remembersAHandOverOfAnOrderItNeverHeardOf() {
        String sku = shop.stock(2);
        UUID id = UuidV7.next();
        kafka.publish(Topics.WORK, id.toString(), Told.handOver(id, shop, sku, 1), 1);
        kafka.await(ReservationFulfilled.class, event -> event.reservationId().equals(id));
        fulfilment(id, "ALLOCATED", sku, 1, 1);
        kafka.assertNone(StockShort.class, event -> event.sku().equals(sku), Duration.ofSeconds(1));
        assertThat(shop.status(id)).isEqualTo("FULFILLED");
        assertThat(shop.numbers(sku)).isEqualTo(List.of(1L, 0L, 1L));
    }

    /** News of another order on the partition of the first: once it had its effect, so did everything before it. */
    private void behind(UUID first, UUID last, String sku) {
        kafka.publish(Topics.FULFILMENTS, first.toString(), Told.fulfilment(last, shop, "ALLOCATED", sku, 1), 100);
    }

    private UUID held(String sku, int units, int seconds) {
        UUID id = UuidV7.next();
        shop.hold(id, seconds, Shop.line(sku, units)).expect(201);
        return id;
    }

    private void fulfilment(UUID id, String status, String sku, int units, long sequence) {
        kafka.publish(Topics.FULFILMENTS, id.toString(), Told.fulfilment(id, shop, status, sku, units), sequence);
    }
}
