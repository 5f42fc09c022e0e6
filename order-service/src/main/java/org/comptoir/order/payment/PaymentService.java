package org.comptoir.order.payment;

import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What orders ask of their payments. Everything here joins the order's transaction and talks to nobody outside. */
@Service
public class PaymentService {
    private final Payments payments;
    private final Clock clock;

    PaymentService(Payments payments, Clock clock) {
        this.payments = payments;
        this.clock = clock;
    }

    /** Writes down how an order is to be paid. */
    @Transactional
    public void plan(UUID orderId, PaymentMethod method, @Nullable String token, Money amount) {
        payments.save(
                token != null && method == PaymentMethod.CARD
                        ? Payment.byCard(orderId, amount, token, clock.instant())
                        : Payment.inStore(orderId, amount, clock.instant()));
    }

    @Transactional(readOnly = true)
    public Payment of(UUID orderId) {
        return payments.findById(orderId).orElseThrow();
    }

    /** The payments of many orders, by order. */
    @Transactional(readOnly = true)
    public Map<UUID, Payment> of(Collection<UUID> orderIds) {
        return payments.findByOrderIdIn(orderIds).stream()
                .collect(Collectors.toMap(Payment::orderId, Function.identity()));
    }

    /** The goods are handed over: what was put aside is taken soon after this transaction. */
    @Transactional
    public void collect(UUID orderId) {
        Payment payment = lock(orderId);
        payment.collect(clock.instant());
        payments.save(payment);
    }

    /** The customer paid at the store. */
    @Transactional
    public void paidInStore(UUID orderId, String tender) {
        Payment payment = lock(orderId);
        payment.payInStore(tender, clock.instant());
        payments.save(payment);
    }

    /** The order has ended otherwise: what may be put aside is given back soon after this transaction. */
    @Transactional
    public void giveBack(UUID orderId) {
        Payment payment = lock(orderId);
        payment.giveBack(clock.instant());
        payments.save(payment);
    }

    private Payment lock(UUID orderId) {
        return payments.lock(orderId).orElseThrow();
    }
}
