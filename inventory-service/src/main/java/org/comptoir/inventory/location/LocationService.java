package org.comptoir.inventory.location;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.comptoir.defaults.problem.NotFound;
import org.comptoir.inventory.place.PlaceService;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Describes locations and shows them as they stand in the database; whoever only needs to know asks the {@link LocationDirectory}. */
@Service
public class LocationService {
    private final Locations locations;
    private final LocationDirectory directory;
    private final PlaceService places;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    LocationService(
            Locations locations,
            LocationDirectory directory,
            PlaceService places,
            ApplicationEventPublisher events,
            Clock clock) {
        this.locations = locations;
        this.directory = directory;
        this.places = places;
        this.events = events;
        this.clock = clock;
    }

    /** What {@link #describe} did. */
    public record Described(Location location, boolean created) {}

    /**
     * Describes a location, new or known; with a version, only while it still has that version.
     *
     * @throws UnreadableHours when nobody can tell from the hours when it is open
     * @throws MisplacedLocation when the coordinates are nowhere near the postcode
     * @throws StaleDescription when somebody else changed it since
     */
    @Transactional
    public Described describe(LocationId id, LocationDetails details, @Nullable Long version) {
        if (details.openingHours() != null) {
            OpeningHours.parse(details.openingHours());
        }
        OptionalDouble tooFar = Placement.tooFar(
                places.gazetteer(), details.timeZone(), details.address().postcode(), details.point());
        if (tooFar.isPresent()) {
            throw new MisplacedLocation(details.address().postcode(), (int) tooFar.getAsDouble());
        }
        long change = locations.nextChange();
        Optional<Location> known = locations.find(List.of(id)).stream().findFirst();
        if (version != null && (known.isEmpty() || known.get().version() != version)) {
            throw new StaleDescription(id);
        }
        locations.write(List.of(id), List.of(details), change);
        return new Described(tell(id), known.isEmpty());
    }

    @Transactional(readOnly = true)
    public Location find(LocationId id) {
        return existing(id);
    }

    /** The locations after this id, in order of id, with those of suppliers or without. */
    @Transactional(readOnly = true)
    public List<Location> list(@Nullable String after, int limit, boolean withSuppliers) {
        return locations.after(Objects.requireNonNullElse(after, ""), limit, withSuppliers);
    }

    /**
     * Lets a location open at other hours on one day.
     *
     * @throws UnreadableHours when the hours are no times of a day
     */
    @Transactional
    public Location except(LocationId id, ExceptionalDay day) {
        day.check(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
        long change = locations.nextChange();
        Location known = existing(id);
        if (known.exceptionalDays().contains(day)) {
            return known;
        }
        locations.touch(id, change);
        locations.writeDay(id, day);
        return tell(id);
    }

    /** Lets a location open as usual on this day again; nothing happens when it did. */
    @Transactional
    public Location openAsUsual(LocationId id, LocalDate date) {
        long change = locations.nextChange();
        Location known = existing(id);
        if (known.exceptionalDays().stream().noneMatch(day -> day.date().equals(date))) {
            return known;
        }
        locations.touch(id, change);
        locations.removeDay(id, date);
        return tell(id);
    }

    private Location existing(LocationId id) {
        return locations.find(List.of(id)).stream().findFirst().orElseThrow(() -> NotFound.of("location", id));
    }

    private Location tell(LocationId id) {
        Location location = existing(id);
        directory.showAfterCommit(List.of(location));
        events.publishEvent(new LocationsChanged(List.of(location)));
        return location;
    }
}
