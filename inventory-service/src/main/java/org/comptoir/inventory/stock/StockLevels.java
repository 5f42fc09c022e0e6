package org.comptoir.inventory.stock;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.comptoir.inventory.location.LocationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The balance rows; set-based, because a batch of reservations touches many at once. */
@Repository
class StockLevels {
    private static final String KEYS = "unnest(:skus::text[], :locations::text[]) AS k(sku, location_id)";
    /** The sort stands below the lock, so rows are locked in the order of their key, and each shows its newest version. */
    private static final String LOCK = "SELECT s.sku, s.location_id, s.on_hand, s.reserved, s.version FROM " + KEYS
            + " JOIN stock_level s ON s.sku = k.sku AND s.location_id = k.location_id"
            + " ORDER BY s.sku, s.location_id FOR UPDATE OF s";

    private static final String OPEN = """
            INSERT INTO stock_level (sku, location_id, on_hand, reserved, version)
            SELECT k.sku, k.location_id, 0, 0, 0 FROM unnest(:skus::text[], :locations::text[]) AS k(sku, location_id)
            ORDER BY k.sku COLLATE "C", k.location_id COLLATE "C"
            ON CONFLICT DO NOTHING
            """;
    private static final String WRITE = """
            UPDATE stock_level s SET on_hand = n.on_hand, reserved = n.reserved, version = s.version + 1
            FROM unnest(:skus::text[], :locations::text[], :onHand::int[], :reserved::int[], :versions::bigint[])
                 AS n(sku, location_id, on_hand, reserved, version)
            WHERE s.sku = n.sku AND s.location_id = n.location_id AND s.version = n.version
            """;

    private final JdbcClient jdbc;

    StockLevels(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Locks the rows that exist, in the order of their key. */
    List<StockLevel> lock(Collection<Shelf> shelves) {
        return jdbc.sql(LOCK)
                .param("skus", skus(shelves, Function.identity()))
                .param("locations", locations(shelves, Function.identity()))
                .query(StockLevels::read)
                .list();
    }

    /** Adds the rows that are missing, at zero, before any existing one is locked: in this order nobody waits in a circle. */
    void open(Collection<Shelf> shelves) {
        jdbc.sql(OPEN)
                .param("skus", skus(shelves, Function.identity()))
                .param("locations", locations(shelves, Function.identity()))
                .update();
    }

    /** Writes locked rows; the version proves that they were. */
    void write(List<StockLevel> levels) {
        int written = jdbc.sql(WRITE)
                .param("skus", skus(levels, StockLevel::shelf))
                .param("locations", locations(levels, StockLevel::shelf))
                .param("onHand", levels.stream().map(StockLevel::onHand).toArray(Integer[]::new))
                .param("reserved", levels.stream().map(StockLevel::reserved).toArray(Integer[]::new))
                .param("versions", levels.stream().map(StockLevel::version).toArray(Long[]::new))
                .update();
        if (written != levels.size()) {
            throw new IllegalStateException(written + " of " + levels.size() + " stock levels were locked and written");
        }
    }

    private static StockLevel read(ResultSet row, int number) throws SQLException {
        return new StockLevel(
                new Shelf(new LocationId(row.getString("location_id")), new Sku(row.getString("sku"))),
                row.getInt("on_hand"),
                row.getInt("reserved"),
                row.getLong("version"));
    }

    private static <T> String[] skus(Collection<T> rows, Function<T, Shelf> shelf) {
        return rows.stream().map(row -> shelf.apply(row).sku().value()).toArray(String[]::new);
    }

    private static <T> String[] locations(Collection<T> rows, Function<T, Shelf> shelf) {
        return rows.stream().map(row -> shelf.apply(row).location().value()).toArray(String[]::new);
    }
}
