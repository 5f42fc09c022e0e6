package org.comptoir.inventory.sourcing.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.comptoir.inventory.location.LocationId;
import org.comptoir.inventory.safety.Channel;
import org.comptoir.inventory.sourcing.Criterion;
import org.comptoir.inventory.sourcing.SourcingStrategy;
import org.hibernate.validator.constraints.UniqueElements;
import org.jspecify.annotations.Nullable;

/**
 * How baskets are to be sent.
 *
 * @param channel where it holds; for all channels without one of their own when absent
 * @param criteria what decides, the first one that differs first
 * @param maxParcels in how many parcels a basket may travel; 3 when absent
 * @param maxDistanceKm how far away a location may be; any distance when absent
 * @param keepLastUnit whether a shop keeps one unit of each article on its shelf; false when absent
 * @param locationPriorities 0 (last resort) to 9 (first choice) per location; 5 for those not named
 * @param active whether it holds; it then takes the place of the one that held for the same channel; true when absent
 */
record StrategyRequest(
        @Nullable @Pattern(regexp = Channel.PATTERN) String channel,
        @NotEmpty @Size(max = 5) @UniqueElements List<@NotNull Criterion> criteria,

        @Nullable @Min(1) @Max(SourcingStrategy.MOST_PARCELS)
        Integer maxParcels,

        @Nullable @Min(1) @Max(20_000) Integer maxDistanceKm,
        @Nullable Boolean keepLastUnit,

        @Nullable @Size(max = 5_000)
        Map<@NotNull @Pattern(regexp = LocationId.PATTERN) String, @NotNull @Min(0) @Max(9) Integer> locationPriorities,

        @Nullable Boolean active) {
    private static final int USUAL_PARCELS = 3;

    SourcingStrategy toStrategy(String code) {
        Map<String, Integer> priorities = Objects.requireNonNullElse(locationPriorities, Map.of());
        return new SourcingStrategy(
                code,
                channel,
                criteria,
                Objects.requireNonNullElse(maxParcels, USUAL_PARCELS),
                maxDistanceKm,
                Boolean.TRUE.equals(keepLastUnit),
                priorities.entrySet().stream()
                        .collect(Collectors.toMap(each -> new LocationId(each.getKey()), Map.Entry::getValue)),
                !Boolean.FALSE.equals(active));
    }
}
