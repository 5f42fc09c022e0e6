package org.comptoir.inventory.reservation.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.comptoir.inventory.location.LocationId;
import org.comptoir.inventory.reservation.HoldRequest;
import org.comptoir.inventory.reservation.Line;
import org.comptoir.inventory.reservation.ReservationId;
import org.comptoir.inventory.stock.Sku;
import org.jspecify.annotations.Nullable;

/**
 * A wish for units of one location.
 *
 * @param holdSeconds how long they stay set aside without a commitment; 900 when absent
 */
record ReservationRequest(
        @NotNull UUID orderId,
        @NotNull @Pattern(regexp = LocationId.PATTERN) String locationId,
        @NotEmpty @Size(max = 200) List<@NotNull @Valid LineRequest> lines,
        @Nullable @Min(1) @Max(86_400) Integer holdSeconds) {
    private static final int USUAL_SECONDS = 900;

    /** One article and how many units of it. */
    record LineRequest(
            @NotNull @Pattern(regexp = Sku.PATTERN) String sku,
            @NotNull @Min(1) @Max(100_000) Integer quantity) {}

    HoldRequest toHold(UUID id) {
        return HoldRequest.of(
                new ReservationId(id),
                orderId,
                new LocationId(locationId),
                lines.stream()
                        .map(line -> new Line(new Sku(line.sku()), line.quantity()))
                        .toList(),
                Duration.ofSeconds(Objects.requireNonNullElse(holdSeconds, USUAL_SECONDS)));
    }
}
