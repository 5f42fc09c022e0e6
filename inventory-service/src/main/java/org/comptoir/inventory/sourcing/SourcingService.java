package org.comptoir.inventory.sourcing;

import java.time.Instant;
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

    /** What holds for the basket's channel, for a basket that is ordered at this moment. */
    @Transactional(readOnly = true)
    public Sourced look(Basket basket, Instant orderedAt) {
        return look(basket, strategies.activeFor(basket.channel()), orderedAt);
    }

    /** The same under a strategy that is to be tried. */
    @Transactional(readOnly = true)
    public Sourced look(Basket basket, SourcingStrategy strategy, Instant orderedAt) {
        return new Sourced(basket, strategy, candidates.of(basket, strategy, orderedAt));
    }
}
