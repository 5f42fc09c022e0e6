package org.comptoir.inventory.promise;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which option a shopper took.
 *
 * @param orderId for which order
 * @param option its id
 * @param reservations one for each of its parcels, in their order
 * @param fingerprint tells the same acceptance from another one
 * @param acceptedAt when the units were set aside; null while that is under way
 */
public record Acceptance(
        UUID orderId,
        String option,
        List<UUID> reservations,
        String fingerprint,
        @Nullable Instant acceptedAt) {
    public Acceptance {
        reservations = List.copyOf(reservations);
    }

    boolean isFinished() {
        return acceptedAt != null;
    }
}
