package org.comptoir.inventory.location;

import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.comptoir.inventory.csv.CsvRow;
import org.comptoir.inventory.csv.CsvTable;
import org.comptoir.inventory.csv.ImportReport;
import org.comptoir.inventory.csv.RowRefused;
import org.comptoir.inventory.postcode.Coordinates;
import org.comptoir.inventory.postcode.Gazetteer;
import org.comptoir.inventory.postcode.Place;
import org.comptoir.inventory.postcode.PostcodeService;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes a chain's list of stores; sending it again changes nothing. */
@Component
public class ImportLocations {
    private static final int CHUNK = 500;
    private static final Pattern POSTCODE = Pattern.compile("[0-9]{5}");
    private static final CsvTable TABLE = new CsvTable(
            "store_id", "brand", "name", "street", "postcode", "city", "latitude", "longitude", "opening_hours");
    /** An unchanged row is left alone, so that its version keeps telling when it last changed; who decided about pickup, decided. */
    private static final String UPSERT = """
            INSERT INTO location AS l (id, name, brand, kind, street, postcode, town, latitude, longitude,
                                       time_zone, opening_hours, pickup, version)
            SELECT r.id, r.name, r.brand, 'STORE', r.street, r.postcode, r.town, r.latitude, r.longitude,
                   :zone, r.opening_hours, true, 0
            FROM unnest(:ids::text[], :names::text[], :brands::text[], :streets::text[], :postcodes::text[],
                        :towns::text[], :latitudes::float8[], :longitudes::float8[], :hours::text[])
                 AS r(id, name, brand, street, postcode, town, latitude, longitude, opening_hours)
            ORDER BY r.id
            ON CONFLICT (id) DO UPDATE
            SET name = excluded.name, brand = excluded.brand, street = excluded.street, postcode = excluded.postcode,
                town = excluded.town, latitude = excluded.latitude, longitude = excluded.longitude,
                opening_hours = excluded.opening_hours, version = l.version + 1
            WHERE (l.name, l.brand, l.street, l.postcode, l.town, l.latitude, l.longitude, l.opening_hours)
                  IS DISTINCT FROM
                  (excluded.name, excluded.brand, excluded.street, excluded.postcode, excluded.town,
                   excluded.latitude, excluded.longitude, excluded.opening_hours)
            """;

    private final PostcodeService postcodes;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    ImportLocations(PostcodeService postcodes, JdbcClient jdbc, TransactionTemplate transaction) {
        this.postcodes = postcodes;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    private record Row(
            String id,
            String name,
            @Nullable String brand,
            LocationDetails.Address address,
            Coordinates point,
            @Nullable String openingHours) {}

    /** Reads the whole table; good rows stand in chunks, whatever comes after them. */
    public ImportReport read(InputStream csv) {
        Gazetteer gazetteer = postcodes.gazetteer();
        return TABLE.read(csv, CHUNK, row -> read(row, gazetteer), this::keep);
    }

    private static Row read(CsvRow row, Gazetteer gazetteer) {
        String id = row.text(0);
        if (!id.matches(LocationId.PATTERN)) {
            throw new RowRefused("store_id", "is not a location id");
        }
        String postcode = row.text(4);
        if (!POSTCODE.matcher(postcode).matches()) {
            throw new RowRefused("postcode", "must be five digits");
        }
        Optional<Place> place = gazetteer.find(postcode);
        String town = TownName.tidy(row.text(5, "city", 100), place);
        Coordinates point = point(row, postcode, gazetteer);
        return new Row(
                id,
                row.text(2, "name", 200),
                optional(row.text(1)),
                new LocationDetails.Address(row.text(3, "street", 200), postcode, town),
                point,
                optional(row.text(8)));
    }

    private static Coordinates point(CsvRow row, String postcode, Gazetteer gazetteer) {
        Coordinates point =
                new Coordinates(row.decimal(6, "latitude", -90, 90), row.decimal(7, "longitude", -180, 180));
        if (gazetteer.metersFrom(postcode, point).isEmpty()) {
            throw new RowRefused("postcode", "is not known");
        }
        OptionalDouble tooFar = Placement.tooFar(gazetteer, postcode, point);
        if (tooFar.isPresent()) {
            throw new RowRefused(
                    "latitude", "the coordinates are " + (int) tooFar.getAsDouble() + " km from postcode " + postcode);
        }
        return point;
    }

    private static @Nullable String optional(String text) {
        return text.isEmpty() ? null : text;
    }

    private int keep(List<Row> chunk) {
        Map<String, Row> lastWins = new LinkedHashMap<>();
        chunk.forEach(row -> lastWins.put(row.id(), row));
        List<Row> rows = List.copyOf(lastWins.values());
        Integer changed = transaction.execute(status -> jdbc.sql(UPSERT)
                .param("zone", LocationDetails.USUAL_TIME_ZONE)
                .param("ids", texts(rows, Row::id))
                .param("names", texts(rows, Row::name))
                .param("brands", texts(rows, Row::brand))
                .param("streets", texts(rows, row -> row.address().street()))
                .param("postcodes", texts(rows, row -> row.address().postcode()))
                .param("towns", texts(rows, row -> row.address().town()))
                .param("latitudes", numbers(rows, row -> row.point().latitude()))
                .param("longitudes", numbers(rows, row -> row.point().longitude()))
                .param("hours", texts(rows, Row::openingHours))
                .update());
        return changed == null ? 0 : changed;
    }

    private static @Nullable String[] texts(List<Row> rows, Function<Row, @Nullable String> column) {
        return rows.stream().map(column).toArray(String[]::new);
    }

    private static Double[] numbers(List<Row> rows, Function<Row, Double> column) {
        return rows.stream().map(column).toArray(Double[]::new);
    }
}
