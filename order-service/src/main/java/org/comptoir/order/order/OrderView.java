package org.comptoir.order.order;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.comptoir.defaults.security.Caller;
import org.comptoir.defaults.web.MoneyBody;
import org.comptoir.order.payment.Payment;
import org.jspecify.annotations.Nullable;

/**
 * An order as a caller may see it: the pickup code is for the customer and those who speak for the customer, never for the store that
 * checks it.
 *
 * @param conflict the store did something that contradicts the order; a person must see to it
 */
public record OrderView(
        UUID id,
        String number,
        String status,
        String channel,
        UUID customerId,
        @Nullable UUID cartId,
        List<OrderLineView> lines,
        MoneyBody total,
        PickupView fulfilment,
        PaymentView payment,
        @Nullable Instant placedAt,
        @Nullable CancellationView cancellation,
        boolean conflict) {

    /** One article as sold. */
    public record OrderLineView(
            String sku, String name, int quantity, MoneyBody unitPrice, MoneyBody total, int vatRate) {}

    /** How far the store is. */
    public record PickupView(
            UUID id,
            String storeId,
            String status,
            Instant collectBy,
            MoneyBody amountDue,
            @Nullable String pickupCode) {}

    /** How far the money is. */
    public record PaymentView(
            String method, String status, @Nullable String tender) {}

    /** Why it ended without a hand-over. */
    public record CancellationView(String reason, @Nullable String note, Instant cancelledAt) {}

    static OrderView of(Order order, Payment payment, Caller caller) {
        Terms terms = order.terms();
        return new OrderView(
                order.id(),
                order.number().value(),
                order.status().name(),
                terms.channel(),
                terms.customerId(),
                terms.cartId(),
                order.lines().stream().map(line -> line(line, terms)).toList(),
                MoneyBody.of(order.total()),
                pickup(order, caller),
                new PaymentView(payment.method().name(), payment.status().name(), payment.tender()),
                order.placedAt(),
                ending(order.cancellation()),
                order.hasConflict());
    }

    private static OrderLineView line(OrderLine line, Terms terms) {
        return new OrderLineView(
                line.sku(),
                line.name(),
                line.quantity(),
                MoneyBody.of(terms.money(line.unitPrice())),
                MoneyBody.of(terms.money(line.total())),
                line.vatRate());
    }

    private static PickupView pickup(Order order, Caller caller) {
        Fulfilment fulfilment = order.fulfilment();
        boolean mayKnow = fulfilment.status() != FulfilmentStatus.PLANNED
                && Audience.of(order).mayKnowThePickupCode(caller);
        return new PickupView(
                fulfilment.id(),
                fulfilment.storeId(),
                fulfilment.status().name(),
                fulfilment.collectBy(),
                MoneyBody.of(order.amountDue()),
                mayKnow ? fulfilment.pickupCode().digits() : null);
    }

    private static @Nullable CancellationView ending(@Nullable Cancellation cancellation) {
        return cancellation == null
                ? null
                : new CancellationView(cancellation.reason().name(), cancellation.note(), cancellation.at());
    }
}
