package org.comptoir.inventory.shortage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.comptoir.inventory.location.LocationId;
import org.comptoir.inventory.stock.Shelf;
import org.comptoir.inventory.stock.Sku;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads balances and live reservations of shelves whose rows are locked: no reservation of theirs begins or ends meanwhile. */
@Repository
class PromisedUnits {
    static final String KEYS = "unnest(:skus::text[], :locations::text[]) AS k(sku, location_id)";
    private static final String BALANCES = "SELECT s.sku, s.location_id, s.on_hand, s.reserved, s.version FROM " + KEYS
            + " JOIN stock_level s ON s.sku = k.sku AND s.location_id = k.location_id"
            + " ORDER BY s.location_id, s.sku";
    /**
     * Each live reservation of a location is read once, however many of its shelves are short: a table that is loaded may bring thousands
     * of them short, where thousands are waiting to be collected.
     */
    private static final String LIVE = """
            WITH live AS MATERIALIZED (
                SELECT r.location_id, l.sku, r.id, r.order_id, r.priority, r.created_at, l.quantity
                FROM reservation r JOIN reservation_line l ON l.reservation_id = r.id
                WHERE r.location_id = ANY (:places::text[]) AND r.status IN ('HELD', 'COMMITTED')
            )
            SELECT live.* FROM unnest(:skus::text[], :locations::text[]) AS k(sku, location_id)
            JOIN live ON live.sku = k.sku AND live.location_id = k.location_id
            """;

    private static final String STILL_LIVE = """
            SELECT r.location_id, l.sku, r.id, r.order_id, r.priority, r.created_at, l.quantity
            FROM unnest(:ids::uuid[], :skus::text[]) AS k(id, sku)
            JOIN reservation r ON r.id = k.id AND r.status IN ('HELD', 'COMMITTED')
            JOIN reservation_line l ON l.reservation_id = k.id AND l.sku = k.sku
            """;

    private final JdbcClient jdbc;

    PromisedUnits(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A balance row. */
    record Balance(Shelf shelf, int onHand, int reserved, long version) {
        /** Units promised that are not there. */
        int missing() {
            return Math.max(0, reserved - Math.max(0, onHand));
        }
    }

    List<Balance> balances(Collection<Shelf> shelves) {
        return jdbc.sql(BALANCES)
                .param("skus", skus(shelves))
                .param("locations", locations(shelves))
                .query((row, number) ->
                        new Balance(shelf(row), row.getInt("on_hand"), row.getInt("reserved"), row.getLong("version")))
                .list();
    }

    /** All that is promised from these shelves. */
    Map<Shelf, List<Promised>> live(Collection<Shelf> shelves) {
        return promised(jdbc.sql(LIVE)
                .param("skus", skus(shelves))
                .param("locations", locations(shelves))
                .param("places", Arrays.stream(locations(shelves)).distinct().toArray(String[]::new)));
    }

    /** Of what is named as missing, what is still promised. */
    Map<Shelf, List<Promised>> stillLive(Map<Shelf, List<OpenLine>> named) {
        List<UUID> ids = new ArrayList<>();
        List<String> skus = new ArrayList<>();
        named.forEach((shelf, lines) -> lines.forEach(line -> {
            ids.add(line.reservation());
            skus.add(shelf.sku().value());
        }));
        return promised(
                jdbc.sql(STILL_LIVE).param("ids", ids.toArray(UUID[]::new)).param("skus", skus.toArray(String[]::new)));
    }

    private static Map<Shelf, List<Promised>> promised(JdbcClient.StatementSpec asked) {
        Map<Shelf, List<Promised>> promised = new HashMap<>();
        asked.query(row -> {
            promised.computeIfAbsent(shelf(row), each -> new ArrayList<>()).add(promised(row));
        });
        return promised;
    }

    private static Promised promised(ResultSet row) throws SQLException {
        return new Promised(
                row.getObject("id", UUID.class),
                row.getObject("order_id", UUID.class),
                row.getInt("priority"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getInt("quantity"));
    }

    static Shelf shelf(ResultSet row) throws SQLException {
        return new Shelf(new LocationId(row.getString("location_id")), new Sku(row.getString("sku")));
    }

    static String[] skus(Collection<Shelf> shelves) {
        return shelves.stream().map(shelf -> shelf.sku().value()).toArray(String[]::new);
    }

    static String[] locations(Collection<Shelf> shelves) {
        return shelves.stream().map(shelf -> shelf.location().value()).toArray(String[]::new);
    }
}
