package org.comptoir.order.order;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a checkout came to nothing. It is kept, so that the same request gets the same answer.
 *
 * @param detail what exactly: the store, the provider's word
 * @param shortages what was missing, when stock was
 */
public record Refusal(Reason reason, @Nullable String detail, List<Shortage> shortages) {
    /** What went wrong. */
    public enum Reason {
        INSUFFICIENT_STOCK,
        UNKNOWN_STORE,
        PAYMENT_DECLINED,
        /** The provider did not answer until the deadline; what it may have put aside is given back. */
        PAYMENT_UNKNOWN,
        /** Not finished in time. */
        ABANDONED
    }

    public Refusal {
        shortages = List.copyOf(shortages);
    }

    public static Refusal of(Reason reason, @Nullable String detail) {
        return new Refusal(reason, detail, List.of());
    }

    public static Refusal insufficient(List<Shortage> shortages) {
        return new Refusal(Reason.INSUFFICIENT_STOCK, null, shortages);
    }

    /** Whether a hold may have been made before this came up. */
    boolean mayLeaveAHold() {
        return reason != Reason.INSUFFICIENT_STOCK && reason != Reason.UNKNOWN_STORE;
    }
}
