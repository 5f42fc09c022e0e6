package org.comptoir.inventory.shortage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
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
    private static final String LIVE = """
            SELECT k.location_id, k.sku, r.id, r.order_id, r.priority, r.created_at, l.quantity
            FROM unnest(:skus::text[], :locations::text[]) AS k(sku, location_id)
            JOIN reservation r ON r.location_id = k.location_id AND r.status IN ('HELD', 'COMMITTED')
            JOIN reservation_line l ON l.reservation_id = r.id AND l.sku = k.sku
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

    Map<Shelf, List<Promised>> live(Collection<Shelf> shelves) {
        Map<Shelf, List<Promised>> live = new HashMap<>();
        jdbc.sql(LIVE)
                .param("skus", skus(shelves))
                .param("locations", locations(shelves))
                .query(row -> {
                    live.computeIfAbsent(shelf(row), each -> new ArrayList<>()).add(promised(row));
                });
        return live;
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
