package org.comptoir.order.payment;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The short transactions around a conversation with the provider. */
@Service
class SettlementService {
    private final Payments payments;
    private final Clock clock;

    SettlementService(Payments payments, Clock clock) {
        this.payments = payments;
        this.clock = clock;
    }

    /** Records that the provider is going to be asked; empty when there is nothing to ask any more. */
    @Transactional
    public Optional<Payment> ask(UUID orderId) {
        Payment payment = payments.lock(orderId).orElseThrow();
        boolean open = payment.ask(clock.instant());
        payments.save(payment);
        return open ? Optional.of(payment) : Optional.empty();
    }

    /** Records what the provider said. */
    @Transactional
    public Payment answered(UUID orderId, CardAnswer answer) {
        Payment payment = payments.lock(orderId).orElseThrow();
        payment.answered(answer, clock.instant());
        return payments.save(payment);
    }

    /** Hands the case to a person; nothing more is tried by itself. */
    @Transactional
    public void needsAttention(UUID orderId, String why) {
        Payment payment = payments.lock(orderId).orElseThrow();
        payment.needAttention(why, clock.instant());
        payments.save(payment);
    }

    @Transactional
    public List<UUID> takeDue(int limit) {
        return payments.takeDue(limit);
    }

    @Transactional(readOnly = true)
    public Payment read(UUID orderId) {
        return payments.findById(orderId).orElseThrow();
    }
}
