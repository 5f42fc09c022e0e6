package org.comptoir.inventory.slot;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.comptoir.inventory.location.LocationId;
import org.springframework.stereotype.Component;

/**
 * Loads of locations with limits, for those who only look: a second old at most, and never older than what this instance has written
 * itself. Who books is told by the locked rows.
 */
@Component
class RememberedLoads {
    private static final Duration FRESH = Duration.ofSeconds(1);
    /** Before the first slot of any local day that is still running somewhere. */
    private static final Duration LONGEST_DAY = Duration.ofHours(49);

    private final PickupLoadRows rows;
    private final Clock clock;
    private final Map<LocationId, Remembered> remembered = new ConcurrentHashMap<>();

    RememberedLoads(PickupLoadRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    private record Remembered(Instant readAt, Map<LoadKey, Load> loads) {}

    /** What is booked at each of these locations; one read for all that are not fresh in mind. */
    Map<LocationId, Map<LoadKey, Load>> of(Collection<LocationId> locations) {
        Instant now = clock.instant();
        List<LocationId> stale = new ArrayList<>();
        for (LocationId location : locations) {
            Remembered known = remembered.get(location);
            if (known == null || known.readAt().plus(FRESH).isBefore(now)) {
                stale.add(location);
            }
        }
        if (!stale.isEmpty()) {
            read(stale, now);
        }
        return locations.stream().distinct().collect(Collectors.toMap(location -> location, this::loads));
    }

    private void read(List<LocationId> locations, Instant now) {
        Map<LocationId, Map<LoadKey, Load>> read = rows.read(locations, now.minus(LONGEST_DAY)).entrySet().stream()
                .collect(Collectors.groupingBy(
                        each -> each.getKey().location(), Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
        locations.forEach(location ->
                remembered.put(location, new Remembered(now, read.getOrDefault(location, Map.of()))));
    }

    private Map<LoadKey, Load> loads(LocationId location) {
        Remembered known = remembered.get(location);
        return known == null ? Map.of() : known.loads();
    }

    void forget(Collection<LocationId> locations) {
        locations.forEach(remembered::remove);
    }
}
