package org.comptoir.inventory.sourcing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.comptoir.inventory.sourcing.Verdict.Outcome;

/** Chooses from where a basket is sent: a function of its arguments, whatever their order. */
public final class Sourcing {
    private static final Comparator<Source> NEAREST = Comparator.comparingLong(Source::meters)
            .thenComparing(source -> source.location().value());

    private Sourcing() {}

    /**
     * The best plan under this strategy. What covers more of the basket always comes first; among plans that cover the same, the
     * strategy's criteria decide in their order. The best of all combinations as long as there are few enough of them (up to three
     * parcels from the best 40 locations), the best that a greedy search finds beyond.
     *
     * @param basket what is wanted
     * @param sources what locations there are, each once
     */
    public static Plan plan(SourcingStrategy strategy, Collection<Units> basket, Collection<Source> sources) {
        List<Units> wanted = Units.summed(basket);
        List<Source> nearest = sources.stream().sorted(NEAREST).toList();
        List<Verdict> verdicts = new ArrayList<>();
        List<Source> able = new ArrayList<>();
        for (Source source : nearest) {
            hindrance(source, strategy, wanted)
                    .ifPresentOrElse(outcome -> verdicts.add(new Verdict(source, outcome)), () -> able.add(source));
        }
        Field field = new Field(strategy, wanted, able);
        Search search = new Search(field);
        Choice best = search.best();
        for (int each = 0; each < field.size(); each++) {
            verdicts.add(new Verdict(field.source(each), search.outcome(each, best)));
        }
        verdicts.sort(Comparator.comparing(Verdict::source, NEAREST));
        return new Plan(field.parcels(best, NEAREST), field.missing(best), verdicts);
    }

    /** Why a location is out of the question, whatever the others can do. */
    private static Optional<Outcome> hindrance(Source source, SourcingStrategy strategy, List<Units> wanted) {
        if (wanted.stream().noneMatch(units -> source.units(units.sku()) > 0)) {
            return Optional.of(Outcome.OUT_OF_STOCK);
        }
        if (source.hindrance() != null) {
            return Optional.of(source.hindrance());
        }
        if (!strategy.reaches(source.meters())) {
            return Optional.of(Outcome.TOO_FAR);
        }
        if (source.cap() != null && source.cap().isReached()) {
            return Optional.of(Outcome.CAP_REACHED);
        }
        return wanted.stream().noneMatch(units -> source.usable(units.sku(), strategy) > 0)
                ? Optional.of(Outcome.LAST_UNIT_KEPT)
                : Optional.empty();
    }
}
