package org.comptoir.order.order;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.comptoir.order.payment.PaymentMethod;
import org.comptoir.order.payment.PaymentService;
import org.joda.money.Money;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes in what stores did. The store is right about what happened: what contradicts an order is recorded, never refused. */
@Service
public class StoreWorkService {
    private static final Duration DATABASE_PRECISION = Duration.ofNanos(1000);
    private static final Logger LOG = LoggerFactory.getLogger(StoreWorkService.class);

    private final Orders orders;
    private final PaymentService payments;
    private final Clock clock;
    private final MeterRegistry meters;

    StoreWorkService(Orders orders, PaymentService payments, Clock clock, MeterRegistry meters) {
        this.orders = orders;
        this.payments = payments;
        this.clock = Clock.tick(clock, DATABASE_PRECISION);
        this.meters = meters;
    }

    @Transactional
    public void picked(UUID fulfilmentId) {
        Order order = lock(fulfilmentId);
        order.picked(clock.instant());
        orders.save(order);
    }

    @Transactional
    public void staged(UUID fulfilmentId) {
        Order order = lock(fulfilmentId);
        order.staged(clock.instant());
        orders.save(order);
    }

    @Transactional
    public void handedOver(HandOver handOver) {
        Order order = lock(handOver.fulfilmentId());
        Money due = order.amountDue();
        boolean first = order.fulfilment().status() != FulfilmentStatus.HANDED_OVER;
        Instant now = clock.instant();
        if (!order.handedOver(handOver.id(), now)) {
            record(order, first ? ConflictKind.HANDED_OVER_AFTER_THE_END : ConflictKind.HANDED_OVER_TWICE, handOver);
        } else if (first) {
            settle(order, due, handOver);
        }
        orders.save(order);
    }

    private void settle(Order order, Money due, HandOver handOver) {
        if (!OpenOrder.demand(order).equals(handOver.demand())) {
            record(order, ConflictKind.LINES_DIFFER, handOver);
        }
        if (!due.equals(handOver.paid(due.getCurrencyUnit()))) {
            record(order, ConflictKind.PAYMENT_DIFFERS, handOver);
        }
        if (order.terms().paymentMethod() == PaymentMethod.CARD) {
            payments.collect(order.id());
        } else if (handOver.tender() != null) {
            payments.paidInStore(order.id(), handOver.tender());
        }
        LOG.atInfo().addKeyValue("order", order.id()).log("Order completed");
    }

    private void record(Order order, ConflictKind kind, HandOver handOver) {
        order.markConflict();
        orders.recordConflict(order.id(), kind.name(), handOver.id(), handOver.toString());
        meters.counter("comptoir.orders.conflicts", "kind", kind.name()).increment();
        LOG.atWarn()
                .addKeyValue("order", order.id())
                .addKeyValue("handOver", handOver.id())
                .log("A hand-over contradicts its order: {}", kind);
    }

    private Order lock(UUID fulfilmentId) {
        return orders.lockByFulfilment(fulfilmentId).orElseThrow(() -> new UnknownFulfilment(fulfilmentId));
    }
}
