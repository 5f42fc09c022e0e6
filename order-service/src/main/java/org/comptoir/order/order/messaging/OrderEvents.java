package org.comptoir.order.order.messaging;

import java.time.Instant;
import java.util.Objects;
import org.comptoir.contracts.MoneyAmount;
import org.comptoir.contracts.orders.v1.FulfilmentChanged;
import org.comptoir.contracts.orders.v1.OrderCancelled;
import org.comptoir.contracts.orders.v1.OrderCompleted;
import org.comptoir.contracts.orders.v1.OrderPlaced;
import org.comptoir.contracts.orders.v1.OrderReady;
import org.comptoir.defaults.outbox.Outbox;
import org.comptoir.order.order.Cancellation;
import org.comptoir.order.order.Fulfilment;
import org.comptoir.order.order.Order;
import org.comptoir.order.order.OrderEvent;
import org.comptoir.order.payment.PaymentService;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells what happens to orders and fulfilments, in the transaction in which it happens. */
@Component
class OrderEvents {
    private static final String PICKUP = "PICKUP";

    private final Outbox outbox;
    private final PaymentService payments;

    OrderEvents(Outbox outbox, PaymentService payments) {
        this.outbox = outbox;
        this.payments = payments;
    }

    @EventListener
    void placed(OrderEvent.Placed event) {
        Order order = event.order();
        tell(order, placed(order, payments.of(order.id()).status().name()));
    }

    @EventListener
    void ready(OrderEvent.Ready event) {
        tell(event.order(), ready(event.order()));
    }

    @EventListener
    void completed(OrderEvent.Completed event) {
        tell(event.order(), completed(event.order()));
    }

    @EventListener
    void cancelled(OrderEvent.Cancelled event) {
        tell(event.order(), cancelled(event.order()));
    }

    @EventListener
    void moved(OrderEvent.FulfilmentMoved event) {
        Fulfilment fulfilment = event.order().fulfilment();
        outbox.append(fulfilment.id().toString(), fulfilment.sequence(), changed(event.order()));
    }

    private void tell(Order order, Record fact) {
        outbox.append(order.id().toString(), order.sequence(), fact);
    }

    static OrderPlaced placed(Order order, String paymentStatus) {
        return new OrderPlaced(
                order.id(),
                order.number().value(),
                order.terms().cartId(),
                order.terms().customerId(),
                order.terms().channel(),
                order.lines().stream()
                        .map(line -> new OrderPlaced.Line(
                                line.sku(),
                                line.name(),
                                line.quantity(),
                                amount(order, line.unitPrice()),
                                amount(order, line.total()),
                                line.vatRate()))
                        .toList(),
                amount(order.total()),
                order.fulfilment().id(),
                order.fulfilment().storeId(),
                new OrderPlaced.Payment(order.terms().paymentMethod().name(), paymentStatus),
                known(order.placedAt()));
    }

    static OrderReady ready(Order order) {
        Fulfilment fulfilment = order.fulfilment();
        return new OrderReady(
                order.id(),
                order.number().value(),
                order.terms().customerId(),
                fulfilment.id(),
                fulfilment.storeId(),
                fulfilment.pickupCode().digits(),
                fulfilment.collectBy(),
                amount(order.amountDue()),
                fulfilment.changedAt());
    }

    static OrderCompleted completed(Order order) {
        return new OrderCompleted(
                order.id(),
                order.number().value(),
                order.terms().customerId(),
                order.fulfilment().id(),
                order.fulfilment().storeId(),
                amount(order.total()),
                order.fulfilment().changedAt());
    }

    static OrderCancelled cancelled(Order order) {
        Cancellation cancellation = Objects.requireNonNull(order.cancellation());
        return new OrderCancelled(
                order.id(),
                order.number().value(),
                order.terms().customerId(),
                order.fulfilment().id(),
                order.fulfilment().storeId(),
                cancellation.reason().name(),
                cancellation.actor(),
                cancellation.at());
    }

    static FulfilmentChanged changed(Order order) {
        Fulfilment fulfilment = order.fulfilment();
        return new FulfilmentChanged(
                fulfilment.id(),
                order.id(),
                order.number().value(),
                order.terms().customerId(),
                order.terms().channel(),
                PICKUP,
                fulfilment.storeId(),
                fulfilment.status().name(),
                order.lines().stream()
                        .map(line -> new FulfilmentChanged.Line(
                                line.sku(), line.name(), line.quantity(), amount(order, line.unitPrice())))
                        .toList(),
                amount(order.amountDue()),
                fulfilment.pickupCode().hashFor(fulfilment.id()),
                fulfilment.collectBy(),
                fulfilment.changedAt());
    }

    private static MoneyAmount amount(Order order, long minor) {
        return amount(order.terms().money(minor));
    }

    private static MoneyAmount amount(Money money) {
        return new MoneyAmount(
                money.getAmountMinorLong(), money.getCurrencyUnit().getCode());
    }

    private static Instant known(@Nullable Instant at) {
        return Objects.requireNonNull(at, "told before it happened");
    }
}
