package org.comptoir.inventory.stock;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.comptoir.defaults.problem.AlreadyDifferent;
import org.comptoir.inventory.location.LocationDirectory;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The only door to the levels and their ledger. */
@Service
public class StockService {
    private final StockLevels levels;
    private final StockMovements movements;
    private final LocationDirectory locations;
    private final ApplicationEventPublisher events;

    StockService(
            StockLevels levels,
            StockMovements movements,
            LocationDirectory locations,
            ApplicationEventPublisher events) {
        this.levels = levels;
        this.movements = movements;
        this.locations = locations;
        this.events = events;
    }

    /** What {@link #record} did. */
    public record Recorded(RecordedMovement movement, boolean created) {}

    /** Locks what is known of these shelves. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Shelves lock(Collection<Shelf> shelves) {
        return new Shelves(levels.lock(Set.copyOf(shelves)));
    }

    /** Locks these shelves, opening those where the article never was: for facts, which are recorded whatever was known. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Shelves open(Collection<Shelf> shelves) {
        Set<Shelf> distinct = Set.copyOf(shelves);
        levels.open(distinct);
        return new Shelves(levels.lock(distinct));
    }

    /** Appends movements to the ledger, applies to the shelves those whose source was not known yet, and names their sources. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Set<String> append(List<StockMovement> told, Shelves shelves) {
        Set<String> fresh = movements.append(told);
        told.stream()
                .filter(movement -> fresh.contains(movement.source()))
                .forEach(movement -> shelves.at(movement.shelf()).apply(movement));
        return fresh;
    }

    /** Writes what changed and tells it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void keep(Shelves shelves) {
        List<StockLevel> changed = shelves.changed();
        if (changed.isEmpty()) {
            return;
        }
        levels.write(changed);
        events.publishEvent(
                new StockChanged(changed.stream().map(StockChanged.Level::of).toList()));
        List<ShortfallsChanged.Shortfall> shortfalls = changed.stream()
                .filter(StockLevel::isOrWasShort)
                .map(level -> new ShortfallsChanged.Shortfall(level.shelf(), level.cause()))
                .toList();
        if (!shortfalls.isEmpty()) {
            events.publishEvent(new ShortfallsChanged(shortfalls));
        }
    }

    /** Records what happened in a store, as a whole and once; names the sources that were new. */
    @Transactional
    public Set<String> recordAll(List<StockMovement> told) {
        Shelves shelves = open(told.stream().map(StockMovement::shelf).toList());
        Set<String> fresh = append(told, shelves);
        keep(shelves);
        return fresh;
    }

    /**
     * Records one movement that somebody typed; the same again is answered, another under the same source is refused.
     *
     * @throws org.comptoir.inventory.location.UnknownLocation where no stock is kept
     * @throws TooManyUnits when the shelf would hold more than is believed
     */
    @Transactional
    public Recorded record(StockMovement told) {
        locations.expectStockAt(told.shelf().location());
        RecordedMovement known = movements.findBySource(told.source()).orElse(null);
        boolean created = known == null && !recordAll(List.of(told)).isEmpty();
        RecordedMovement stands = Objects.requireNonNullElseGet(
                known, () -> movements.findBySource(told.source()).orElseThrow());
        if (!stands.movement().tellsTheSameAs(told)) {
            throw new AlreadyDifferent();
        }
        return new Recorded(stands, created);
    }

    /** The ledger of one shelf, newest first, from before the given number. */
    @Transactional(readOnly = true)
    public List<RecordedMovement> history(Shelf shelf, @Nullable Long before, int limit) {
        return movements.findByShelf(shelf, before == null ? Long.MAX_VALUE : before, limit);
    }
}
