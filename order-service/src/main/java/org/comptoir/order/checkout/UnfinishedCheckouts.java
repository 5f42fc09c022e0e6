package org.comptoir.order.checkout;

import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.comptoir.defaults.problem.Unavailable;
import org.comptoir.order.checkout.client.Inventory;
import org.comptoir.order.order.OpenOrder;
import org.comptoir.order.order.OrderRefused;
import org.comptoir.order.order.PlacementService;
import org.comptoir.order.order.RecoveryService;
import org.comptoir.order.order.Refusal;
import org.comptoir.order.payment.PaymentService;
import org.comptoir.order.payment.PaymentStatus;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Brings checkouts to an end whose request was cut off. Where the provider was asked for money the customer has said yes, so the order is
 * finished if it can be; otherwise nothing was promised, and it is undone when its time is over.
 */
@Component
class UnfinishedCheckouts {
    private static final Logger LOG = LoggerFactory.getLogger(UnfinishedCheckouts.class);
    private static final int BATCH = 20;
    /** Inventory's word for an order that was never placed. */
    private static final String REASON = "REFUSED";

    private final Checkout checkout;
    private final PlacementService placements;
    private final RecoveryService recovery;
    private final PaymentService payments;
    private final Inventory inventory;

    UnfinishedCheckouts(
            Checkout checkout,
            PlacementService placements,
            RecoveryService recovery,
            PaymentService payments,
            Inventory inventory) {
        this.checkout = checkout;
        this.placements = placements;
        this.recovery = recovery;
        this.payments = payments;
        this.inventory = inventory;
    }

    @Scheduled(fixedDelayString = "${comptoir.checkout.recover-every:5s}")
    void recover() {
        try (ExecutorService each = Executors.newVirtualThreadPerTaskExecutor()) {
            recovery.takeUnfinished(BATCH).forEach(orderId -> each.execute(() -> resume(orderId)));
        }
    }

    /** Gives back the holds of checkouts that came to nothing. */
    @Scheduled(fixedDelayString = "${comptoir.checkout.release-every:1s}")
    void release() {
        recovery.takeReleases(BATCH).forEach(this::release);
    }

    private void resume(UUID orderId) {
        try {
            OpenOrder order = recovery.read(orderId);
            PaymentStatus payment = payments.of(orderId).status();
            if (order.overdue()) {
                placements.reject(orderId, Refusal.of(tooLate(payment), null));
            } else if (moneyWasAskedFor(payment)) {
                checkout.finish(order);
            } else {
                recovery.lookAgainAtTheEnd(orderId);
            }
        } catch (OrderRefused | PaymentUnknown | Unavailable notNow) {
            LOG.atInfo().addKeyValue("order", orderId).log("Checkout not finished: {}", notNow.getMessage());
        } catch (RuntimeException broken) {
            LOG.atError().setCause(broken).addKeyValue("order", orderId).log("Checkout not finished");
        }
    }

    /** Whatever goes wrong with one order is kept from those behind it; its row comes up again. */
    private void release(UUID orderId) {
        try {
            inventory.release(recovery.read(orderId).fulfilmentId(), REASON);
            recovery.released(orderId);
        } catch (Unavailable notNow) {
            LOG.atInfo().addKeyValue("order", orderId).log("Hold not given back yet: {}", notNow.getMessage());
        } catch (RuntimeException broken) {
            LOG.atError().setCause(broken).addKeyValue("order", orderId).log("Hold not given back");
        }
    }

    private static boolean moneyWasAskedFor(PaymentStatus payment) {
        return payment != PaymentStatus.DUE && payment != PaymentStatus.PLANNED;
    }

    private static Refusal.Reason tooLate(PaymentStatus payment) {
        return payment == PaymentStatus.UNKNOWN ? Refusal.Reason.PAYMENT_UNKNOWN : Refusal.Reason.ABANDONED;
    }
}
