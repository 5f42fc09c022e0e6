package org.comptoir.inventory.location;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.comptoir.defaults.problem.NotFound;
import org.comptoir.inventory.postcode.PostcodeService;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Describes and finds locations. */
@Service
public class LocationService {
    private final Locations locations;
    private final PostcodeService postcodes;
    private final JdbcClient jdbc;
    /** Locations are never deleted, so what was once seen may be believed without asking again. */
    private final Set<LocationId> seen = ConcurrentHashMap.newKeySet();

    LocationService(Locations locations, PostcodeService postcodes, JdbcClient jdbc) {
        this.locations = locations;
        this.postcodes = postcodes;
        this.jdbc = jdbc;
    }

    /** What {@link #describe} did. */
    public record Described(Location location, boolean created) {}

    /** Describes a location, new or known; with a version, only while it still has that version. */
    @Transactional
    public Described describe(LocationId id, LocationDetails details, @Nullable Long version) {
        OptionalDouble tooFar =
                Placement.tooFar(postcodes.gazetteer(), details.address().postcode(), details.point());
        if (tooFar.isPresent()) {
            throw new MisplacedLocation(details.address().postcode(), (int) tooFar.getAsDouble());
        }
        waitForTwins(id);
        Optional<Location> known = locations.findById(id.value());
        if (version != null && (known.isEmpty() || known.get().version() != version)) {
            throw new StaleDescription(id);
        }
        known.ifPresent(location -> location.describe(details));
        Location location = locations.save(known.orElseGet(() -> new Location(id, details)));
        locations.flush();
        return new Described(location, known.isEmpty());
    }

    /** Two first descriptions of one location at once: the second sees the first, instead of breaking on its key. */
    private void waitForTwins(LocationId id) {
        jdbc.sql("SELECT 1 FROM (SELECT pg_advisory_xact_lock(hashtextextended(:id, 0))) AS locked")
                .param("id", "location:" + id)
                .query(Integer.class)
                .single();
    }

    @Transactional(readOnly = true)
    public Location find(LocationId id) {
        return locations.findById(id.value()).orElseThrow(() -> NotFound.of("location", id));
    }

    /** The locations after this id, in order of id. */
    @Transactional(readOnly = true)
    public List<Location> list(@Nullable String after, int limit) {
        return locations.findByIdGreaterThanOrderById(after == null ? "" : after, Limit.of(limit));
    }

    /** Which of these nobody described. */
    public Set<LocationId> unknown(Collection<LocationId> asked) {
        Set<LocationId> unknown = new HashSet<>(asked);
        unknown.removeAll(seen);
        if (!unknown.isEmpty()) {
            Set<LocationId> found = existing(unknown);
            seen.addAll(found);
            unknown.removeAll(found);
        }
        return unknown;
    }

    /** Which of these no order can be collected from, now: unknown, not a store, or closed for pickup. Asked anew each time. */
    public Set<LocationId> withoutPickup(Collection<LocationId> asked) {
        Set<LocationId> without = new HashSet<>(asked);
        without.removeAll(
                jdbc.sql("SELECT id FROM location WHERE id = ANY (:ids::text[]) AND kind = 'STORE' AND pickup")
                        .param("ids", asked.stream().map(LocationId::value).toArray(String[]::new))
                        .query((row, number) -> new LocationId(row.getString("id")))
                        .set());
        return without;
    }

    private Set<LocationId> existing(Set<LocationId> asked) {
        return jdbc.sql("SELECT id FROM location WHERE id IN (:ids)")
                .param("ids", asked.stream().map(LocationId::value).toList())
                .query((row, number) -> new LocationId(row.getString("id")))
                .set();
    }
}
