package org.comptoir.inventory.promise;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.comptoir.defaults.Fingerprint;
import org.jspecify.annotations.Nullable;

/**
 * A shopper takes an option.
 *
 * @param promise of which promise
 * @param orderId for which order
 * @param option its id
 * @param reservations ids of the reservations to be made, one for each parcel of the option, in their order
 * @param slotStart another slot of the same location than the one that was offered; null for that one
 * @param hold how long the units stay set aside without a commitment
 * @param priority of the reservations, 0 (given up first) to 9; null for the usual one
 * @param fingerprint tells the same wish from another one
 */
public record AcceptanceWish(
        UUID promise,
        UUID orderId,
        String option,
        List<UUID> reservations,
        @Nullable Instant slotStart,
        Duration hold,
        @Nullable Integer priority,
        String fingerprint) {
    public AcceptanceWish {
        reservations = List.copyOf(reservations);
    }

    /** A wish with its fingerprint. */
    public static AcceptanceWish of(
            UUID promise,
            UUID orderId,
            String option,
            List<UUID> reservations,
            @Nullable Instant slotStart,
            Duration hold,
            @Nullable Integer priority) {
        String fingerprint =
                Fingerprint.of(new Content(orderId, option, reservations, slotStart, hold.toSeconds(), priority));
        return new AcceptanceWish(promise, orderId, option, reservations, slotStart, hold, priority, fingerprint);
    }

    private record Content(
            UUID orderId,
            String option,
            List<UUID> reservations,
            @Nullable Instant slotStart,
            long holdSeconds,
            @Nullable Integer priority) {}
}
