package org.comptoir.inventory.promise.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.comptoir.defaults.security.Caller;
import org.comptoir.inventory.place.Coordinates;
import org.comptoir.inventory.promise.Method;
import org.comptoir.inventory.promise.PromiseWish;
import org.comptoir.inventory.safety.Channel;
import org.comptoir.inventory.safety.Disclosure;
import org.comptoir.inventory.sourcing.Basket;
import org.comptoir.inventory.sourcing.OnePlace;
import org.comptoir.inventory.sourcing.Units;
import org.comptoir.inventory.sourcing.WantedPlace;
import org.comptoir.inventory.stock.Sku;
import org.jspecify.annotations.Nullable;

/**
 * A basket that somebody would like to have.
 *
 * @param channel through which it is sold; web when absent
 * @param methods how they would like to get it; all when absent
 * @param radiusKm how far they would go to collect it; 50 when absent
 */
record PromiseRequest(
        @NotEmpty @Size(max = 50) List<@NotNull @Valid LineRequest> lines,
        @NotNull @Valid @OnePlace WantedPlace place,
        @Nullable @Pattern(regexp = Channel.PATTERN) String channel,
        @Nullable @Size(min = 1, max = 4) Set<@NotNull Method> methods,
        @Nullable @Min(1) @Max(1_000) Integer radiusKm) {
    private static final int USUAL_RADIUS = 50;

    /** One article and how many units of it: at most 20 for callers who are told of stock in words. */
    @Schema(name = "PromiseLineRequest")
    record LineRequest(
            @NotNull @Pattern(regexp = Sku.PATTERN) String sku,
            @NotNull @Min(1) @Max(100_000) Integer quantity) {}

    /** Several lines of one article are one demand; the line that makes it too much is named. */
    void limit(Disclosure disclosure, Caller caller) {
        Map<String, Integer> units = new HashMap<>();
        for (int line = 0; line < lines.size(); line++) {
            LineRequest each = lines.get(line);
            int sum = units.merge(each.sku(), each.quantity(), Math::addExact);
            disclosure.limit(
                    caller, Objects.requireNonNullElse(channel, Channel.USUAL), sum, "/lines/" + line + "/quantity");
        }
    }

    PromiseWish toWish(UUID id, Coordinates to) {
        Basket basket = new Basket(
                lines.stream()
                        .map(line -> new Units(new Sku(line.sku()), line.quantity()))
                        .toList(),
                to,
                Objects.requireNonNullElse(channel, Channel.USUAL));
        return PromiseWish.of(
                id,
                basket,
                methods == null ? EnumSet.allOf(Method.class) : methods,
                Objects.requireNonNullElse(radiusKm, USUAL_RADIUS));
    }
}
