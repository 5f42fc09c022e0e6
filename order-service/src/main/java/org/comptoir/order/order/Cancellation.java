package org.comptoir.order.order;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Objects;
import org.comptoir.defaults.problem.AlreadyDifferent;
import org.jspecify.annotations.Nullable;

/**
 * The end of an order without a hand-over.
 *
 * @param note what was said about it, for staff
 * @param actor role and subject of who did it, or system
 */
@Embeddable
public record Cancellation(
        @Column(name = "cancel_reason") @Enumerated(EnumType.STRING)
        CancellationReason reason,

        @Column(name = "cancel_note") @Nullable String note,
        @Column(name = "cancelled_by") String actor,
        @Column(name = "cancelled_at") Instant at) {

    /**
     * The same wish, whoever repeats it and whenever.
     *
     * @throws AlreadyDifferent when a person ended the order otherwise
     */
    boolean covers(Cancellation wish) {
        boolean same = reason == wish.reason && Objects.equals(note, wish.note);
        if (!same && reason != CancellationReason.EXPIRED) {
            throw new AlreadyDifferent("The order was cancelled otherwise");
        }
        return same;
    }
}
