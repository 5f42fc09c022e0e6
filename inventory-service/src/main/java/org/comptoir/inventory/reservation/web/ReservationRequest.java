package org.comptoir.inventory.reservation.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.comptoir.inventory.location.Capability;
import org.comptoir.inventory.location.LocationId;
import org.comptoir.inventory.reservation.HoldMode;
import org.comptoir.inventory.reservation.HoldRequest;
import org.comptoir.inventory.reservation.HoldWish;
import org.comptoir.inventory.reservation.Line;
import org.comptoir.inventory.reservation.ReservationId;
import org.comptoir.inventory.safety.Channel;
import org.comptoir.inventory.stock.Sku;
import org.jspecify.annotations.Nullable;

/**
 * A wish for units of one location.
 *
 * @param holdSeconds how long they stay set aside without a commitment; 900 when absent
 * @param channel through which they are sold, which decides how many are kept back; web when absent
 * @param priority how long they are kept when the shelf runs short: 0 is given up first, 9 last; 5 when absent
 * @param slot when the order is to be collected: a place in that slot is held with the units
 * @param mode what is wanted when not everything is there; ALL_OR_NOTHING when absent
 * @param purpose what the location must do: PICKUP when absent, or SHIPPING
 * @param replaces a live reservation of the same order that gives way to this one in the same moment
 */
record ReservationRequest(
        @NotNull UUID orderId,
        @NotNull @Pattern(regexp = LocationId.PATTERN) String locationId,
        @NotEmpty @Size(max = 200) List<@NotNull @Valid LineRequest> lines,
        @Nullable @Min(1) @Max(86_400) Integer holdSeconds,

        @Nullable @Pattern(regexp = Channel.PATTERN) String channel,

        @Nullable @Min(0) @Max(9) Integer priority,
        @Nullable @Valid SlotRequest slot,
        @Nullable HoldMode mode,
        @Nullable Purpose purpose,
        @Nullable UUID replaces) {
    private static final int USUAL_SECONDS = 900;

    /** One article and how many units of it. */
    @Schema(name = "ReservationLineRequest")
    record LineRequest(
            @NotNull @Pattern(regexp = Sku.PATTERN) String sku,
            @NotNull @Min(1) @Max(100_000) Integer quantity) {}

    /** A pickup slot, named by its beginning. */
    record SlotRequest(@NotNull Instant start) {}

    /** What the location must do for customers. */
    enum Purpose {
        PICKUP(Capability.PICKUP),
        SHIPPING(Capability.SHIPPING);

        private final Capability capability;

        Purpose(Capability capability) {
            this.capability = capability;
        }
    }

    HoldRequest toHold(UUID id) {
        return HoldRequest.of(
                new ReservationId(id),
                orderId,
                new LocationId(locationId),
                lines.stream()
                        .map(line -> new Line(new Sku(line.sku()), line.quantity()))
                        .toList(),
                Duration.ofSeconds(Objects.requireNonNullElse(holdSeconds, USUAL_SECONDS)),
                wish());
    }

    private HoldWish wish() {
        return new HoldWish(
                Objects.requireNonNullElse(channel, Channel.USUAL),
                Objects.requireNonNullElse(priority, HoldWish.USUAL_PRIORITY),
                slot == null ? null : slot.start(),
                Objects.requireNonNullElse(mode, HoldMode.ALL_OR_NOTHING),
                Objects.requireNonNullElse(purpose, Purpose.PICKUP).capability,
                replaces == null ? null : new ReservationId(replaces));
    }
}
