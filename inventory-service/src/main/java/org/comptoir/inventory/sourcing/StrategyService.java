package org.comptoir.inventory.sourcing;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.comptoir.defaults.problem.NotFound;
import org.comptoir.inventory.location.LocationDirectory;
import org.comptoir.inventory.location.LocationId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the merchant's strategies: of each channel, and of all others together, one is active at most. */
@Service
public class StrategyService {
    /** What holds when a merchant switched every strategy off. */
    private static final SourcingStrategy BUILT_IN = new SourcingStrategy(
            "built-in",
            null,
            List.of(
                    Criterion.FEWEST_PARCELS,
                    Criterion.PRIORITY,
                    Criterion.DISTANCE,
                    Criterion.CAPS,
                    Criterion.BALANCE),
            3,
            null,
            false,
            Map.of(),
            true);

    private final Strategies strategies;
    private final LocationDirectory directory;

    StrategyService(Strategies strategies, LocationDirectory directory) {
        this.strategies = strategies;
        this.directory = directory;
    }

    /** What {@link #put} did. */
    public record Put(StrategyState state, boolean created) {}

    /**
     * Writes a strategy whole. An active one takes the place of the one that was active for the same channel.
     *
     * @param version only while it still has this version; null in any case
     * @throws StaleStrategy when it has another one
     * @throws UnfitRequest when it prefers a location that nobody described
     */
    @Transactional
    public Put put(SourcingStrategy strategy, @Nullable Long version) {
        directory.unknown(strategy.locationPriorities().keySet()).stream()
                .min(Comparator.comparing(LocationId::value))
                .ifPresent(unknown -> {
                    throw new UnfitRequest("/locationPriorities", "there is no location " + unknown);
                });
        strategies.lock();
        Optional<StrategyState> known = strategies.find(strategy.code());
        if (version != null && (known.isEmpty() || known.get().version() != version)) {
            throw new StaleStrategy(strategy.code());
        }
        if (known.isPresent() && known.get().strategy().equals(strategy)) {
            return new Put(known.get(), false);
        }
        if (strategy.active()) {
            strategies.deactivateOthers(strategy.code(), strategy.channel());
        }
        StrategyState next =
                new StrategyState(strategy, known.map(StrategyState::version).orElse(0L) + 1);
        strategies.write(next);
        return new Put(next, known.isEmpty());
    }

    @Transactional(readOnly = true)
    public StrategyState find(String code) {
        return strategies.find(code).orElseThrow(() -> NotFound.of("sourcing strategy", code));
    }

    /** The strategies after this code, in order of code. */
    @Transactional(readOnly = true)
    public List<StrategyState> list(@Nullable String after, int limit) {
        return strategies.after(after == null ? "" : after, limit);
    }

    /** What holds for a channel now. */
    @Transactional(readOnly = true)
    public SourcingStrategy activeFor(String channel) {
        return strategies.activeFor(channel).map(StrategyState::strategy).orElse(BUILT_IN);
    }

    /** A strategy to be tried, active or not; empty when there is none of that code. */
    @Transactional(readOnly = true)
    public Optional<SourcingStrategy> named(String code) {
        return strategies.find(code).map(StrategyState::strategy);
    }
}
