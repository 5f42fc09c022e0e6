package org.comptoir.order.order;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.comptoir.defaults.problem.NotFound;
import org.comptoir.defaults.security.Caller;
import org.comptoir.defaults.web.Page;
import org.comptoir.order.payment.Payment;
import org.comptoir.order.payment.PaymentService;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows orders and ends them. */
@Service
public class OrderService {
    private static final Duration DATABASE_PRECISION = Duration.ofNanos(1000);
    private static final Logger LOG = LoggerFactory.getLogger(OrderService.class);
    private static final Sort NEWEST_FIRST = Sort.by(Sort.Direction.DESC, "createdAt", "id");

    private final Orders orders;
    private final PaymentService payments;
    private final Clock clock;

    OrderService(Orders orders, PaymentService payments, Clock clock) {
        this.orders = orders;
        this.payments = payments;
        this.clock = Clock.tick(clock, DATABASE_PRECISION);
    }

    @Transactional(readOnly = true)
    public OrderView get(UUID id, Caller caller) {
        Order order = orders.findById(id)
                .filter(found -> Audience.of(found).includes(caller))
                .orElseThrow(() -> NotFound.of("order", id));
        return view(order, caller);
    }

    @Transactional(readOnly = true)
    public FulfilmentView fulfilment(UUID id, Caller caller) {
        return orders.findByFulfilmentId(id)
                .filter(found -> Audience.of(found).includes(caller) && found.placedAt() != null)
                .map(FulfilmentView::of)
                .orElseThrow(() -> NotFound.of("fulfilment", id));
    }

    /** One page, newest first. */
    @Transactional(readOnly = true)
    public Page<OrderView> list(OrderQuery query, Caller caller) {
        List<Order> found = orders.findBy(
                query.visibleTo(caller),
                all -> all.sortBy(NEWEST_FIRST).limit(query.limit() + 1).all());
        Page<Order> page = Page.of(found, query.limit(), OrderService::cursor);
        Map<UUID, Payment> paid =
                payments.of(page.items().stream().map(Order::id).toList());
        return page.map(order -> OrderView.of(order, paidBy(paid, order), caller));
    }

    /**
     * Ends an order at the wish of a person; the same wish again changes nothing. Of a cancellation and a hand-over that race, the one
     * that gets the row lock first wins.
     *
     * @throws OrderClosed when it has ended otherwise
     */
    @Transactional
    public OrderView cancel(UUID id, CancellationReason reason, @Nullable String note, Caller caller) {
        Order order = orders.lock(id)
                .filter(found -> Audience.of(found).includes(caller))
                .orElseThrow(() -> NotFound.of("order", id));
        if (order.cancel(new Cancellation(reason, note, caller.actor(), clock.instant()))) {
            payments.giveBack(id);
            orders.save(order);
            LOG.atInfo().addKeyValue("order", id).log("Order cancelled: {}", reason);
        }
        return view(order, caller);
    }

    @Transactional(readOnly = true)
    public List<UUID> findExpired(int limit) {
        return orders.findExpired(limit);
    }

    /** Ends an order that nobody collected, by the database's clock. */
    @Transactional
    public void expire(UUID id) {
        Order order = orders.lock(id).orElseThrow();
        if (order.expire(orders.databaseTime())) {
            payments.giveBack(id);
            orders.save(order);
            LOG.atInfo().addKeyValue("order", id).log("Order expired");
        }
    }

    private OrderView view(Order order, Caller caller) {
        return OrderView.of(order, payments.of(order.id()), caller);
    }

    private static Payment paidBy(Map<UUID, Payment> payments, Order order) {
        Payment payment = payments.get(order.id());
        if (payment == null) {
            throw new IllegalStateException("Order " + order.id() + " has no payment");
        }
        return payment;
    }

    private static String cursor(Order order) {
        return new OrderQuery.Position(order.createdAt(), order.id()).toCursor();
    }
}
