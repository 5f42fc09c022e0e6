package org.comptoir.inventory.sourcing.web;

import jakarta.validation.Valid;
import java.time.Clock;
import org.comptoir.inventory.place.PlaceService;
import org.comptoir.inventory.sourcing.Basket;
import org.comptoir.inventory.sourcing.Sourced;
import org.comptoir.inventory.sourcing.SourcingService;
import org.comptoir.inventory.sourcing.StrategyService;
import org.comptoir.inventory.sourcing.UnfitRequest;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/sourcing-dry-runs")
class DryRunController {
    private final SourcingService sourcing;
    private final StrategyService strategies;
    private final PlaceService places;
    private final Clock clock;

    DryRunController(SourcingService sourcing, StrategyService strategies, PlaceService places, Clock clock) {
        this.sourcing = sourcing;
        this.strategies = strategies;
        this.places = places;
        this.clock = clock;
    }

    /** From where a basket would be sent now, and what became of each location; nothing is kept or held. */
    @PostMapping
    @PreAuthorize("hasAnyRole('operator', 'merchandiser', 'analyst', 'store-manager', 'agent', 'service')")
    DryRunView dryRun(@Valid @RequestBody DryRunRequest request) {
        Basket basket = request.toBasket(request.place().find(places));
        Sourced sourced = request.strategy() == null
                ? sourcing.look(basket, clock.instant())
                : sourcing.look(
                        basket,
                        strategies
                                .named(request.strategy())
                                .orElseThrow(() -> new UnfitRequest("/strategy", "there is no such strategy")),
                        clock.instant());
        return DryRunView.from(sourced, sourced.plan());
    }
}
