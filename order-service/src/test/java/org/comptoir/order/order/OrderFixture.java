package org.comptoir.order.order;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.comptoir.defaults.UuidV7;
import org.comptoir.order.order.PlaceOrder.WantedLine;
import org.comptoir.order.payment.PaymentMethod;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** Orders at every stage, without a database. */
public final class OrderFixture {
    public static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");
    public static final String STORE = "1000123";

    private final PaymentMethod method;
    private @Nullable UUID cart;

    private OrderFixture(PaymentMethod method) {
        this.method = method;
    }

    public static OrderFixture paidInStore() {
        return new OrderFixture(PaymentMethod.IN_STORE);
    }

    public static OrderFixture paidByCard() {
        return new OrderFixture(PaymentMethod.CARD);
    }

    public OrderFixture of(UUID basket) {
        cart = basket;
        return this;
    }

    /** Two of one article at 3.99 and one of another at 1.20. */
    public Order pending() {
        PlaceOrder wish = new PlaceOrder(
                UuidV7.next(),
                "fingerprint",
                cart,
                UUID.randomUUID(),
                "web",
                List.of(new WantedLine("MILK", 2), new WantedLine("BREAD", 1)),
                STORE,
                null,
                method,
                method == PaymentMethod.CARD ? "pm_card" : null);
        List<OrderLine> lines = List.of(
                new OrderLine("MILK", "Lait", 2, 399, 798, 550), new OrderLine("BREAD", "Pain", 1, 120, 120, 550));
        return new Order(
                wish,
                new Priced(lines, Money.ofMinor(CurrencyUnit.EUR, 918)),
                "frontend",
                new Fulfilment(UuidV7.next(), STORE, NOW.plus(Duration.ofDays(3)), NOW),
                new CheckoutProgress(NOW.plusSeconds(30), NOW.plusSeconds(600)),
                NOW);
    }

    public Order placed() {
        Order order = pending();
        order.place(NOW);
        return order;
    }

    public Order ready() {
        Order order = placed();
        order.picked(NOW);
        order.staged(NOW);
        return order;
    }

    public Order completed() {
        Order order = ready();
        order.handedOver(UUID.randomUUID(), NOW);
        return order;
    }

    public Order cancelled() {
        Order order = placed();
        order.cancel(new Cancellation(CancellationReason.CUSTOMER, null, "customer:1", NOW));
        return order;
    }
}
