package org.comptoir.inventory.promise.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.comptoir.inventory.promise.AcceptanceWish;
import org.hibernate.validator.constraints.UniqueElements;
import org.jspecify.annotations.Nullable;

/**
 * An option of a promise is taken.
 *
 * @param option its id
 * @param reservations names of the reservations to be made, one for each parcel of the option, in their order
 * @param slot another slot of the same location than the one that was offered
 * @param holdSeconds how long the units stay set aside without a commitment; 900 when absent
 * @param priority of the reservations in a shortage, 0 (given up first) to 9; for services, agents and operators only
 */
record AcceptanceRequest(
        @NotNull UUID orderId,
        @NotBlank @Size(max = 100) String option,
        @NotEmpty @Size(max = 10) @UniqueElements List<@NotNull @Valid ReservationName> reservations,
        @Nullable @Valid SlotChoice slot,
        @Nullable @Min(1) @Max(86_400) Integer holdSeconds,
        @Nullable @Min(0) @Max(9) Integer priority) {
    /** How long units stay set aside unless somebody says otherwise. */
    static final int USUAL_SECONDS = 900;

    /** Names a reservation; a UUIDv7. */
    record ReservationName(@NotNull UUID id) {}

    /** A slot of {@code GET /pickup-slots}. */
    @Schema(name = "AcceptedSlot")
    record SlotChoice(@NotNull Instant start) {}

    AcceptanceWish toWish(UUID promise) {
        return AcceptanceWish.of(
                promise,
                orderId,
                option,
                reservations.stream().map(ReservationName::id).toList(),
                slot == null ? null : slot.start(),
                Duration.ofSeconds(Objects.requireNonNullElse(holdSeconds, USUAL_SECONDS)),
                priority);
    }
}
