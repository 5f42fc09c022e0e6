package org.comptoir.inventory.sourcing;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Looks from where a basket can be sent now; keeps nothing. */
@Service
public class SourcingService {
    private final StrategyService strategies;
    private final Candidates candidates;

    SourcingService(StrategyService strategies, Candidates candidates) {
        this.strategies = strategies;
        this.candidates = candidates;
    }

    /** Under the strategy that holds for the basket's channel. */
    @Transactional(readOnly = true)
    public Sourced look(Basket basket) {
        return look(basket, strategies.activeFor(basket.channel()));
    }

    /** Under a strategy that is to be tried. */
    @Transactional(readOnly = true)
    public Sourced look(Basket basket, SourcingStrategy strategy) {
        return new Sourced(basket, strategy, candidates.of(basket, strategy));
    }
}
