package org.comptoir.inventory.shortage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.comptoir.inventory.stock.Shelf;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The list of shortages; set-based, because a table that is loaded may bring many at once. */
@Repository
class Shortages {
    private static final String OPEN = "SELECT h.id, h.location_id, h.sku, h.reservation_id, h.open_units FROM "
            + PromisedUnits.KEYS
            + " JOIN shortage_line h ON h.location_id = k.location_id AND h.sku = k.sku AND h.open_units > 0";
    private static final String NAME = """
            INSERT INTO shortage_line AS h
                (location_id, sku, reservation_id, order_id, priority, units, open_units, cause)
            SELECT n.location_id, n.sku, n.reservation_id, n.order_id, n.priority, n.units, n.units, n.cause
            FROM unnest(:locations::text[], :skus::text[], :reservations::uuid[], :orders::uuid[],
                        :priorities::smallint[], :units::int[], :causes::text[])
                 AS n(location_id, sku, reservation_id, order_id, priority, units, cause)
            ON CONFLICT (reservation_id, sku) WHERE open_units > 0 DO UPDATE
            SET units = h.units + excluded.units, open_units = h.open_units + excluded.open_units
            """;
    private static final String CLEAR = """
            UPDATE shortage_line h SET open_units = h.open_units - n.units,
                   cleared_at = CASE WHEN h.open_units = n.units THEN now() END
            FROM unnest(:ids::bigint[], :units::int[]) AS n(id, units) WHERE h.id = n.id
            """;
    private static final String COLUMNS =
            "id, location_id, sku, reservation_id, order_id, priority, units, open_units, cause, named_at, cleared_at";

    private final JdbcClient jdbc;

    Shortages(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record ToName(Shelf shelf, Settlement.Named named, String cause) {}

    Map<Shelf, List<OpenLine>> open(Collection<Shelf> shelves) {
        Map<Shelf, List<OpenLine>> open = new HashMap<>();
        jdbc.sql(OPEN)
                .param("skus", PromisedUnits.skus(shelves))
                .param("locations", PromisedUnits.locations(shelves))
                .query(row -> {
                    open.computeIfAbsent(PromisedUnits.shelf(row), each -> new ArrayList<>())
                            .add(new OpenLine(
                                    row.getLong("id"),
                                    row.getObject("reservation_id", UUID.class),
                                    row.getInt("open_units")));
                });
        return open;
    }

    void write(Map<Shelf, Settlement> settlements, Map<Shelf, String> causes) {
        List<Settlement.Cleared> cleared = new ArrayList<>();
        List<ToName> named = new ArrayList<>();
        settlements.forEach((shelf, settlement) -> {
            cleared.addAll(settlement.cleared());
            settlement.named().forEach(each -> named.add(new ToName(shelf, each, causes.getOrDefault(shelf, ""))));
        });
        if (!cleared.isEmpty()) {
            clear(cleared);
        }
        if (!named.isEmpty()) {
            name(named);
        }
    }

    private void clear(List<Settlement.Cleared> cleared) {
        jdbc.sql(CLEAR)
                .param("ids", cleared.stream().map(Settlement.Cleared::line).toArray(Long[]::new))
                .param("units", cleared.stream().map(Settlement.Cleared::units).toArray(Integer[]::new))
                .update();
    }

    private void name(List<ToName> named) {
        jdbc.sql(NAME)
                .param("locations", texts(named, each -> each.shelf().location().value()))
                .param("skus", texts(named, each -> each.shelf().sku().value()))
                .param(
                        "reservations",
                        texts(
                                named,
                                each -> each.named().promised().reservation().toString()))
                .param(
                        "orders",
                        texts(named, each -> each.named().promised().order().toString()))
                .param(
                        "priorities",
                        named.stream()
                                .map(each -> each.named().promised().priority())
                                .toArray(Integer[]::new))
                .param("units", named.stream().map(each -> each.named().units()).toArray(Integer[]::new))
                .param("causes", texts(named, ToName::cause))
                .update();
    }

    List<Shortage> list(@Nullable Set<String> locations, @Nullable Boolean open, long before, int limit) {
        return jdbc.sql(locations == null ? page("true", open) : ofPlaces(page("location_id = place.id", open)))
                .param("locations", locations == null ? new String[0] : locations.toArray(String[]::new))
                .param("before", before)
                .param("limit", limit)
                .query(Shortages::read)
                .list();
    }

    /** One walk down one index, which ends when the page is full. */
    private static String page(String where, @Nullable Boolean open) {
        String state = open == null ? "" : open ? " AND open_units > 0" : " AND open_units = 0";
        return "SELECT " + COLUMNS + " FROM shortage_line WHERE " + where + " AND id < :before" + state
                + " ORDER BY id DESC LIMIT :limit";
    }

    /** No index has several locations in one order: a page of each, and of these the newest. */
    private static String ofPlaces(String page) {
        return "SELECT h.* FROM unnest(:locations::text[]) AS place(id) CROSS JOIN LATERAL (" + page
                + ") AS h ORDER BY h.id DESC LIMIT :limit";
    }

    private static Shortage read(ResultSet row, int number) throws SQLException {
        OffsetDateTime cleared = row.getObject("cleared_at", OffsetDateTime.class);
        return new Shortage(
                row.getLong("id"),
                PromisedUnits.shelf(row),
                row.getObject("reservation_id", UUID.class),
                row.getObject("order_id", UUID.class),
                row.getInt("priority"),
                row.getInt("units"),
                row.getInt("open_units"),
                row.getString("cause"),
                row.getObject("named_at", OffsetDateTime.class).toInstant(),
                cleared == null ? null : cleared.toInstant());
    }

    private static String[] texts(List<ToName> named, Function<ToName, String> column) {
        return named.stream().map(column).toArray(String[]::new);
    }
}
