package org.comptoir.inventory.sourcing;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Predicate;
import org.comptoir.inventory.location.KnownLocation;
import org.comptoir.inventory.location.LocationId;

/**
 * A basket, the strategy that holds for it, and the locations it may come from.
 *
 * @param basket what is wanted
 * @param strategy what decides
 * @param candidates the locations that were looked at, nearest first
 */
public record Sourced(Basket basket, SourcingStrategy strategy, List<Candidate> candidates) {
    public Sourced {
        candidates = List.copyOf(candidates);
    }

    /** The best plan of all candidates. */
    public Plan plan() {
        return plan(location -> true);
    }

    /** The best plan of the candidates that pass. */
    public Plan plan(Predicate<KnownLocation> filter) {
        return Sourcing.plan(
                strategy,
                basket.lines(),
                candidates.stream()
                        .filter(each -> filter.test(each.location()))
                        .map(Candidate::source)
                        .toList());
    }

    /** What is known of a location that was looked at. */
    public Candidate candidate(LocationId location) {
        return candidates.stream()
                .filter(each -> each.source().location().equals(location))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("Nobody looked at " + location));
    }

    /** When a parcel from there leaves and arrives. */
    public Dispatch dispatch(LocationId location) {
        Dispatch dispatch = candidate(location).dispatch();
        if (dispatch == null) {
            throw new NoSuchElementException("No parcel leaves " + location);
        }
        return dispatch;
    }
}
