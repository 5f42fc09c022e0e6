package org.comptoir.inventory.sourcing.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.comptoir.inventory.sourcing.Criterion;
import org.comptoir.inventory.sourcing.SourcingStrategy;
import org.comptoir.inventory.sourcing.StrategyState;
import org.jspecify.annotations.Nullable;

/** How baskets are sent. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record StrategyView(
        String code,
        @Nullable String channel,
        List<Criterion> criteria,
        int maxParcels,
        @Nullable Integer maxDistanceKm,
        boolean keepLastUnit,
        Map<String, Integer> locationPriorities,
        boolean active) {
    static StrategyView from(StrategyState state) {
        SourcingStrategy strategy = state.strategy();
        Map<String, Integer> priorities = new TreeMap<>();
        strategy.locationPriorities().forEach((location, priority) -> priorities.put(location.value(), priority));
        return new StrategyView(
                strategy.code(),
                strategy.channel(),
                strategy.criteria(),
                strategy.maxParcels(),
                strategy.maxDistanceKm(),
                strategy.keepLastUnit(),
                priorities,
                strategy.active());
    }
}
