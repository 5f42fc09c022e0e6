package org.comptoir.inventory.location;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.comptoir.inventory.csv.CsvRow;
import org.comptoir.inventory.csv.CsvTable;
import org.comptoir.inventory.csv.ImportReport;
import org.comptoir.inventory.csv.RowRefused;
import org.comptoir.inventory.place.Coordinates;
import org.comptoir.inventory.place.Gazetteer;
import org.comptoir.inventory.place.PlaceService;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes a chain's list of stores; sending it again changes nothing. */
@Component
public class ImportLocations {
    private static final int CHUNK = 500;
    private static final Pattern POSTCODE = Pattern.compile("[0-9]{5}");
    private static final CsvTable TABLE = new CsvTable(
            "store_id", "brand", "name", "street", "postcode", "city", "latitude", "longitude", "opening_hours");
    private final PlaceService places;
    private final Locations locations;
    private final LocationDirectory directory;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    ImportLocations(
            PlaceService places,
            Locations locations,
            LocationDirectory directory,
            ApplicationEventPublisher events,
            TransactionTemplate transaction) {
        this.places = places;
        this.locations = locations;
        this.directory = directory;
        this.events = events;
        this.transaction = transaction;
    }

    private record Row(
            LocationId id,
            String name,
            @Nullable String brand,
            LocationDetails.Address address,
            Coordinates point,
            @Nullable String openingHours) {
        /** What the table does not say stays as it was. */
        LocationDetails onto(@Nullable LocationDetails known) {
            LocationKind kind = known == null ? LocationKind.STORE : known.kind();
            return new LocationDetails(
                    name,
                    brand,
                    kind,
                    address,
                    point,
                    known == null ? LocationDetails.USUAL_TIME_ZONE : known.timeZone(),
                    openingHours,
                    known == null ? kind.usualCapabilities() : known.capabilities(),
                    known == null ? LocationTerms.USUAL : known.terms());
        }
    }

    /** Reads the whole table; good rows stand in chunks, whatever comes after them. */
    public ImportReport read(InputStream csv) {
        Gazetteer gazetteer = places.gazetteer();
        List<ImportReport.RefusedRow> warnings = new ArrayList<>();
        return TABLE.read(csv, CHUNK, row -> read(row, gazetteer, warnings), this::keep)
                .warning(warnings);
    }

    private static Row read(CsvRow row, Gazetteer gazetteer, List<ImportReport.RefusedRow> warnings) {
        String id = row.text(0);
        if (!id.matches(LocationId.PATTERN)) {
            throw new RowRefused("store_id", "is not a location id");
        }
        String postcode = row.text(4);
        if (!POSTCODE.matcher(postcode).matches()) {
            throw new RowRefused("postcode", "must be five digits");
        }
        String town = TownName.tidy(row.text(5, "city", 100), gazetteer.towns(postcode));
        return new Row(
                new LocationId(id),
                row.text(2, "name", 200),
                optional(row.text(1)),
                new LocationDetails.Address(row.text(3, "street", 200), postcode, town),
                point(row, postcode, gazetteer),
                hours(row, warnings));
    }

    private static Coordinates point(CsvRow row, String postcode, Gazetteer gazetteer) {
        Coordinates point =
                new Coordinates(row.decimal(6, "latitude", -90, 90), row.decimal(7, "longitude", -180, 180));
        if (gazetteer.metersFrom(postcode, point).isEmpty()) {
            throw new RowRefused("postcode", "is not known");
        }
        OptionalDouble tooFar = Placement.tooFar(gazetteer, LocationDetails.USUAL_TIME_ZONE, postcode, point);
        if (tooFar.isPresent()) {
            throw new RowRefused(
                    "latitude", "the coordinates are " + (int) tooFar.getAsDouble() + " km from postcode " + postcode);
        }
        return point;
    }

    /** A store without believable hours is still a store: its hours are unknown. */
    private static @Nullable String hours(CsvRow row, List<ImportReport.RefusedRow> warnings) {
        String typed = row.text(8);
        if (typed.isEmpty()) {
            return null;
        }
        try {
            return TypedHours.believable(typed);
        } catch (UnreadableHours unreadable) {
            if (warnings.size() < ImportReport.TOLD) {
                warnings.add(new ImportReport.RefusedRow(
                        row.line(), "opening_hours", String.valueOf(unreadable.getMessage())));
            }
            return null;
        }
    }

    private static @Nullable String optional(String text) {
        return text.isEmpty() ? null : text;
    }

    private int keep(List<Row> chunk) {
        Map<LocationId, Row> lastWins = new LinkedHashMap<>();
        chunk.forEach(row -> lastWins.put(row.id(), row));
        Integer changed = transaction.execute(_ -> keep(lastWins));
        return changed == null ? 0 : changed;
    }

    /** An unchanged row is left alone, so that its version keeps telling when it last changed. */
    private int keep(Map<LocationId, Row> rows) {
        long change = locations.nextChange();
        Map<LocationId, LocationDetails> known =
                locations.find(rows.keySet()).stream().collect(Collectors.toMap(Location::id, Location::details));
        Map<LocationId, LocationDetails> changed = new TreeMap<>(Comparator.comparing(LocationId::value));
        rows.forEach((id, row) -> {
            LocationDetails details = row.onto(known.get(id));
            if (!details.equals(known.get(id))) {
                changed.put(id, details);
            }
        });
        if (!changed.isEmpty()) {
            locations.write(List.copyOf(changed.keySet()), List.copyOf(changed.values()), change);
            List<Location> written = locations.find(changed.keySet());
            directory.showAfterCommit(written);
            events.publishEvent(new LocationsChanged(written));
        }
        return changed.size();
    }
}
