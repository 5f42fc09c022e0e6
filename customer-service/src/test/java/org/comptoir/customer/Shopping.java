package org.comptoir.customer;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.comptoir.contracts.MoneyAmount;
import org.comptoir.contracts.Topics;
import org.comptoir.contracts.orders.v1.CartChanged;
import org.comptoir.contracts.orders.v1.OrderCancelled;
import org.comptoir.contracts.orders.v1.OrderCompleted;
import org.comptoir.contracts.orders.v1.OrderPlaced;
import org.comptoir.contracts.orders.v1.OrderReady;
import org.comptoir.contracts.store.v1.FulfilmentHandedOver;
import org.comptoir.contracts.store.v1.SaleRecorded;
import org.comptoir.test.KafkaProbe;
import org.jspecify.annotations.Nullable;

/** What one customer does, told on Kafka as the other services tell it. Minutes count from one fixed morning. */
final class Shopping {
    static final String CODE = "408213";
    static final String STORE = "1000123";

    private static final Instant MORNING = Instant.parse("2026-11-21T08:00:00Z");
    private static final MoneyAmount PRICE = new MoneyAmount(399, "EUR");
    private static final MoneyAmount TOTAL = new MoneyAmount(798, "EUR");

    final UUID customer;
    final UUID cart = UUID.randomUUID();
    final UUID order = UUID.randomUUID();
    final UUID fulfilment = UUID.randomUUID();
    final String number = "N" + order.toString().substring(0, 8);

    private final KafkaProbe probe;

    Shopping(KafkaProbe probe, UUID customer) {
        this.probe = probe;
        this.customer = customer;
    }

    private static Instant minute(int minute) {
        return MORNING.plusSeconds(60L * minute);
    }

    void basket(String status, int quantity, int minute, long sequence) {
        basketOf(customer, status, quantity, minute, sequence);
    }

    void basketOf(@Nullable UUID owner, String status, int quantity, int minute, long sequence) {
        List<CartChanged.Line> lines =
                quantity == 0 ? List.of() : List.of(new CartChanged.Line("TEA", "Thé vert", quantity));
        probe.publish(
                Topics.CARTS,
                cart.toString(),
                new CartChanged(cart, owner, "web", status, lines, minute(minute)),
                sequence);
    }

    UUID placed(int minute) {
        var line = new OrderPlaced.Line("TEA", "Thé vert", 2, PRICE, TOTAL, 550);
        var payment = new OrderPlaced.Payment("IN_STORE", "DUE");
        return tell(
                new OrderPlaced(
                        order,
                        number,
                        cart,
                        customer,
                        "web",
                        List.of(line),
                        TOTAL,
                        fulfilment,
                        STORE,
                        payment,
                        minute(minute)),
                1,
                UUID.randomUUID());
    }

    UUID ready(int minute) {
        return ready(minute, UUID.randomUUID());
    }

    UUID ready(int minute, UUID eventId) {
        Instant collectBy = Instant.parse("2093-11-28T17:30:00Z");
        return tell(
                new OrderReady(order, number, customer, fulfilment, STORE, CODE, collectBy, TOTAL, minute(minute)),
                2,
                eventId);
    }

    void handedOver(int minute) {
        var paid = new FulfilmentHandedOver.Payment("CARD", TOTAL);
        probe.publish(
                Topics.WORK,
                fulfilment.toString(),
                new FulfilmentHandedOver(
                        UUID.randomUUID(),
                        fulfilment,
                        order,
                        STORE,
                        customer,
                        List.of(new FulfilmentHandedOver.Line("TEA", 2)),
                        paid,
                        "clerk:1",
                        minute(minute)),
                3);
    }

    void completed(int minute) {
        tell(
                new OrderCompleted(order, number, customer, fulfilment, STORE, TOTAL, minute(minute)),
                3,
                UUID.randomUUID());
    }

    void cancelled(int minute) {
        tell(
                new OrderCancelled(
                        order, number, customer, fulfilment, STORE, "CUSTOMER", "customer:1", minute(minute)),
                3,
                UUID.randomUUID());
    }

    void bought(int minute) {
        UUID sale = UUID.randomUUID();
        var line = new SaleRecorded.Line("TEA", "Thé vert", 1, PRICE, PRICE, 550);
        var tender = new SaleRecorded.Tender("CASH", PRICE);
        probe.publish(
                Topics.SALES,
                sale.toString(),
                new SaleRecorded(
                        sale, STORE, "1", "T-" + sale, customer, List.of(line), PRICE, List.of(tender), minute(minute)),
                1);
    }

    private UUID tell(Record event, long sequence, UUID eventId) {
        return probe.publish(Topics.ORDERS, order.toString(), event, sequence, eventId);
    }
}
