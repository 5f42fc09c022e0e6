package org.comptoir.order.order.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.comptoir.order.order.CancellationReason;
import org.comptoir.order.payment.NoCardNumber;
import org.jspecify.annotations.Nullable;

/** Who wants the order ended, and what was said about it. */
record CancellationRequest(
        @NotNull Reason reason,
        @Size(max = 500) @NoCardNumber @Nullable String note) {
    /** The reasons a person can give; only the clock says EXPIRED. */
    enum Reason {
        CUSTOMER,
        AGENT,
        STORE
    }

    CancellationReason toReason() {
        return CancellationReason.valueOf(reason.name());
    }
}
