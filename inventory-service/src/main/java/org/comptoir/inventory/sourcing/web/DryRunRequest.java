package org.comptoir.inventory.sourcing.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.comptoir.inventory.place.Coordinates;
import org.comptoir.inventory.safety.Channel;
import org.comptoir.inventory.sourcing.Basket;
import org.comptoir.inventory.sourcing.OnePlace;
import org.comptoir.inventory.sourcing.SourcingStrategy;
import org.comptoir.inventory.sourcing.Units;
import org.comptoir.inventory.sourcing.WantedPlace;
import org.comptoir.inventory.stock.Sku;
import org.jspecify.annotations.Nullable;

/**
 * A basket to be tried.
 *
 * @param channel through which it would be sold; web when absent
 * @param strategy code of the strategy to try, active or not; the one that holds for the channel when absent
 */
record DryRunRequest(
        @NotEmpty @Size(max = 50) List<@NotNull @Valid LineRequest> lines,
        @NotNull @Valid @OnePlace WantedPlace place,
        @Nullable @Pattern(regexp = Channel.PATTERN) String channel,
        @Nullable @Pattern(regexp = SourcingStrategy.CODE) String strategy) {

    /** One article and how many units of it. */
    @Schema(name = "DryRunLineRequest")
    record LineRequest(
            @NotNull @Pattern(regexp = Sku.PATTERN) String sku,
            @NotNull @Min(1) @Max(100_000) Integer quantity) {}

    Basket toBasket(Coordinates to) {
        return new Basket(
                lines.stream()
                        .map(line -> new Units(new Sku(line.sku()), line.quantity()))
                        .toList(),
                to,
                Objects.requireNonNullElse(channel, Channel.USUAL));
    }
}
