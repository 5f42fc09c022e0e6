package org.comptoir.order.payment;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.comptoir.order.payment.CardAnswer.Verdict;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * The conversation with the payment provider: asks, records the answer, and keeps at what is left to do. No transaction is open while
 * the provider thinks.
 */
@Component
public class CardPayments {
    private static final Logger LOG = LoggerFactory.getLogger(CardPayments.class);
    private static final int BATCH = 20;

    /** With the growing distance between tries this is a day: as long as the provider remembers an idempotency key. */
    private static final int PERSON_AFTER_TRIES = 140;

    private final SettlementService settlements;
    private final StripePayments stripe;

    CardPayments(SettlementService settlements, StripePayments stripe, Payments payments, MeterRegistry meters) {
        this.settlements = settlements;
        this.stripe = stripe;
        Gauge.builder("comptoir.payments.attention", payments, Payments::countByAttentionIsNotNull)
                .description("Payments that a person must look at")
                .register(meters);
    }

    /** False where no provider is set up. */
    public boolean areOffered() {
        return stripe.isConfigured();
    }

    /** Puts the money of an order aside; asked again, tells what came of it. UNKNOWN means: ask again later. */
    public PaymentStatus authorise(UUID orderId) {
        Optional<Payment> open = settlements.ask(orderId);
        if (open.isEmpty()) {
            return settlements.read(orderId).status();
        }
        return settlements.answered(orderId, askAgain(open.get())).status();
    }

    /** Takes and gives back what is due. */
    @Scheduled(fixedDelayString = "${comptoir.payments.settle-every:1s}")
    void settleDue() {
        try (ExecutorService each = Executors.newVirtualThreadPerTaskExecutor()) {
            settlements.takeDue(BATCH).forEach(orderId -> each.execute(() -> settle(orderId)));
        }
    }

    private void settle(UUID orderId) {
        Payment payment = settlements.read(orderId);
        if (payment.status() == PaymentStatus.VOIDING && payment.reference() == null) {
            payment = settlements.answered(orderId, askAgain(payment));
        }
        String reference = payment.reference();
        if (reference != null && payment.status() == PaymentStatus.CAPTURING) {
            payment = settlements.answered(orderId, stripe.capture(orderId, reference));
        } else if (reference != null && payment.status() == PaymentStatus.VOIDING) {
            payment = settlements.answered(orderId, stripe.cancel(orderId, reference));
        }
        LOG.atInfo().addKeyValue("order", orderId).log("Payment is {}", payment.status());
        if (payment.attempts() >= PERSON_AFTER_TRIES) {
            settlements.needsAttention(orderId, "no answer from the provider for a day");
        }
    }

    /** The same request under the same key has at most one effect; where it stays silent, the provider's list may know. */
    private CardAnswer askAgain(Payment payment) {
        String token = payment.token();
        CardAnswer answer =
                token == null ? CardAnswer.SILENCE : stripe.authorise(payment.orderId(), payment.amount(), token);
        boolean askedBefore = payment.attempts() > 1;
        return answer.verdict() == Verdict.UNKNOWN && askedBefore ? stripe.find(payment.orderId()) : answer;
    }
}
