package org.comptoir.inventory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.comptoir.contracts.Topics;
import org.comptoir.contracts.inventory.v1.ReservationCommitted;
import org.comptoir.contracts.inventory.v1.ReservationFulfilled;
import org.comptoir.contracts.inventory.v1.StockLevelChanged;
import org.comptoir.contracts.inventory.v1.StockReserved;
import org.comptoir.defaults.UuidV7;
import org.comptoir.test.ComptoirTest;
import org.comptoir.test.Heard;
import org.comptoir.test.Http;
import org.comptoir.test.KafkaProbe;
import org.comptoir.test.TestTokens;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** One story from the hold to the hand-over, through HTTP, PostgreSQL and Kafka. */
@ComptoirTest
class InventoryIT {
    @Autowired
    private Http http;

    @Autowired
    private TestTokens tokens;

    @Autowired
    private KafkaProbe kafka;

    @Test
    void followsAnOrderFromTheHoldToTheHandOver() {
        Shop shop = Shop.open(http, tokens);
        String sku = shop.stock(5);
        UUID id = UuidV7.next();
        shop.hold(id, 900, Shop.line(sku, 2)).expect(201);
        StockReserved reserved =
                kafka.await(StockReserved.class, event -> event.reservationId().equals(id));
        assertThat(reserved.lines()).isEqualTo(List.of(new StockReserved.Line(sku, 2)));
        assertThat(reserved.heldUntil()).isAfter(Instant.EPOCH);
        Heard<StockLevelChanged> level = kafka.awaitHeard(
                StockLevelChanged.class,
                heard -> heard.event().sku().equals(sku) && heard.event().reserved() == 2);
        assertThat(level.subject()).isEqualTo(shop.id() + "|" + sku);
        assertThat(level.sequence()).isEqualTo(2);
        assertThat(level.event().available()).isEqualTo(3);

        kafka.publish(Topics.FULFILMENTS, id.toString(), Told.fulfilment(id, shop, "ALLOCATED", sku, 2), 1);
        kafka.await(ReservationCommitted.class, event -> event.reservationId().equals(id));
        assertThat(shop.status(id)).isEqualTo("COMMITTED");

        kafka.publish(Topics.WORK, id.toString(), Told.handOver(id, shop, sku, 2), 1);
        kafka.await(ReservationFulfilled.class, event -> event.reservationId().equals(id));
        await().untilAsserted(() -> assertThat(shop.numbers(sku)).isEqualTo(List.of(3L, 0L, 3L)));
        assertThat(shop.differences()).isEmpty();
    }
}
