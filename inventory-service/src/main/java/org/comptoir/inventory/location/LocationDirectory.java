package org.comptoir.inventory.location;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.comptoir.inventory.place.Coordinates;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * All locations in memory. What this instance changes is here when its transaction has committed, what others change within a second.
 * Reading never waits.
 */
@Component
public class LocationDirectory {
    private final Locations locations;
    private final OpeningHours usual;
    private final Poll poll = new Poll("locations", this::load);
    private volatile Directory directory = Directory.EMPTY;
    private volatile boolean loaded;

    LocationDirectory(Locations locations, LocationSettings settings) {
        this.locations = locations;
        this.usual = OpeningHours.parse(settings.usualHours());
    }

    public Optional<KnownLocation> find(LocationId id) {
        return Optional.ofNullable(directory().byId().get(id));
    }

    /** All of them, in no order. */
    public Collection<KnownLocation> all() {
        return directory().byId().values();
    }

    /** The locations within so many metres, nearest first, equally near ones by id; looked up while you go on reading. */
    public Iterable<Near> near(Coordinates from, double meters) {
        return directory().tree().near(from, meters);
    }

    /** Which of these nobody described; looks into the database before it says so of any. */
    public Set<LocationId> unknown(Collection<LocationId> asked) {
        Set<LocationId> unknown = new HashSet<>(asked);
        unknown.removeAll(directory().byId().keySet());
        if (!unknown.isEmpty()) {
            load();
            unknown.removeAll(directory.byId().keySet());
        }
        return unknown;
    }

    /**
     * Refuses a place where no goods of the retailer lie.
     *
     * @throws UnknownLocation when nobody described it, or when it keeps no stock
     */
    public void expectStockAt(LocationId asked) {
        if (!unknown(Set.of(asked)).isEmpty()) {
            throw new UnknownLocation(asked);
        }
        if (find(asked).stream().noneMatch(known -> known.details().kind().keepsStock())) {
            throw UnknownLocation.forStock(asked);
        }
    }

    /** Takes what changed since the last look; asks for one number when nothing did. At a rate: other tasks must not delay it. */
    @Scheduled(fixedRateString = "${comptoir.inventory.refresh-millis:300}")
    void refresh() {
        poll.run();
    }

    /** Shows these, as they stand in the running transaction, from the moment it has committed. */
    void showAfterCommit(List<Location> changed) {
        List<KnownLocation> news = parse(changed);
        TransactionSynchronizationManager.registerSynchronization(
                new Showing(() -> take(news, Directory.EMPTY.change())));
    }

    private Directory directory() {
        if (!loaded) {
            load();
        }
        return directory;
    }

    private void load() {
        long last = locations.lastChange();
        long known = directory.change();
        if (last > known) {
            take(parse(locations.changedAfter(known)), last);
        }
        loaded = true;
    }

    private List<KnownLocation> parse(List<Location> found) {
        return found.stream().map(this::parse).toList();
    }

    private KnownLocation parse(Location location) {
        return new KnownLocation(
                location.id(),
                location.details(),
                times(location),
                location.exceptionalDays(),
                Set.copyOf(location.groups()),
                location.version(),
                location.change());
    }

    /** The same times stay the same object, with the days that it remembers. */
    private OpeningTimes times(Location location) {
        KnownLocation known = directory.byId().get(location.id());
        if (known == null
                || !known.details().equals(location.details())
                || !known.exceptionalDays().equals(location.exceptionalDays())) {
            return OpeningTimes.of(location.details(), location.exceptionalDays(), usual);
        }
        return known.times();
    }

    private synchronized void take(List<KnownLocation> news, long change) {
        directory = directory.with(news, change);
    }

    private record Showing(Runnable take) implements TransactionSynchronization {
        @Override
        public void afterCommit() {
            take.run();
        }
    }

    /** What is known at one moment; never changes. */
    private record Directory(Map<LocationId, KnownLocation> byId, LocationTree tree, long change) {
        /** Before any change, 0 included. */
        static final Directory EMPTY = new Directory(Map.of(), LocationTree.of(List.of()), -1);

        Directory with(List<KnownLocation> news, long reached) {
            Map<LocationId, KnownLocation> all = new HashMap<>(byId);
            for (KnownLocation one : news) {
                all.merge(one.id(), one, (known, told) -> told.change() >= known.change() ? told : known);
            }
            return new Directory(
                    Map.copyOf(all), LocationTree.of(new ArrayList<>(all.values())), Math.max(change, reached));
        }
    }
}
