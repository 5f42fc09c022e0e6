package org.comptoir.inventory.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Compares the books of one location. Ledger and balances are read in the order of an index and merged: memory does not grow with
 * either, because hashing is switched off where these statements run.
 */
@Repository
class LocationBooks {
    private static final String ORDERED = "SET LOCAL enable_hashagg = off; SET LOCAL enable_hashjoin = off";

    /** The next location that anything is known of, described or not: a till sells where nobody described a store. */
    private static final String NEXT = """
            SELECT min(location_id) FROM (
                (SELECT location_id FROM stock_level WHERE location_id > :last ORDER BY location_id LIMIT 1)
                UNION ALL
                (SELECT location_id FROM stock_movement WHERE location_id > :last ORDER BY location_id LIMIT 1)
                UNION ALL
                (SELECT location_id FROM reservation WHERE location_id > :last AND status IN ('HELD', 'COMMITTED')
                 ORDER BY location_id LIMIT 1)
                UNION ALL
                (SELECT from_location FROM stock_transfer WHERE from_location > :last ORDER BY from_location LIMIT 1)
                UNION ALL
                (SELECT to_location FROM stock_transfer WHERE to_location > :last ORDER BY to_location LIMIT 1)
            ) AS next (location_id)
            """;

    private static final String TOTALS = """
            SELECT count(*) AS balances, coalesce(sum(on_hand), 0) AS on_hand, coalesce(sum(reserved), 0) AS reserved,
                   (SELECT coalesce(sum(l.in_transit), 0) FROM stock_transfer t
                    JOIN stock_transfer_line l ON l.transfer_id = t.id WHERE t.from_location = :location) AS in_transit,
                   (SELECT coalesce(sum(l.lost), 0) FROM stock_transfer t
                    JOIN stock_transfer_line l ON l.transfer_id = t.id WHERE t.from_location = :location) AS lost
            FROM stock_level WHERE location_id = :location
            """;
    static final String DIFFERENCES = """
            WITH ledger AS (
                SELECT sku, sum(quantity) AS units FROM stock_movement
                WHERE location_id = :location GROUP BY sku
            ), live AS (
                SELECT l.sku, sum(l.quantity) AS units
                FROM reservation r JOIN reservation_line l ON l.reservation_id = r.id
                WHERE r.location_id = :location AND r.status IN ('HELD', 'COMMITTED')
                GROUP BY l.sku
            ), compared AS (
                SELECT sku, coalesce(s.on_hand, 0) AS on_hand, coalesce(g.units, 0) AS ledger,
                       coalesce(s.reserved, 0) AS reserved, coalesce(v.units, 0) AS live
                FROM (SELECT sku, on_hand, reserved FROM stock_level WHERE location_id = :location) s
                FULL JOIN ledger g USING (sku)
                FULL JOIN live v USING (sku)
            )
            SELECT sku, on_hand, ledger, reserved, live, count(*) OVER () AS found
            FROM compared WHERE on_hand <> ledger OR reserved <> live
            ORDER BY sku LIMIT :limit
            """;
    /** Transfers against the ledger, transfers in themselves, and shortages against balances. */
    private static final String MISMATCHES = """
            WITH moved AS (
                SELECT sku, -sum(quantity) FILTER (WHERE type = 'TRANSFER_OUT') AS out_units,
                       sum(quantity) FILTER (WHERE type = 'TRANSFER_IN') AS in_units
                FROM stock_movement WHERE location_id = :location AND type IN ('TRANSFER_OUT', 'TRANSFER_IN') GROUP BY sku
            ), sent AS (
                SELECT l.sku, sum(l.sent) AS units FROM stock_transfer t JOIN stock_transfer_line l ON l.transfer_id = t.id
                WHERE t.from_location = :location GROUP BY l.sku
            ), received AS (
                SELECT l.sku, sum(l.received) AS units
                FROM stock_transfer t JOIN stock_transfer_line l ON l.transfer_id = t.id
                WHERE t.to_location = :location GROUP BY l.sku
            ), under_way AS (
                SELECT l.sku, sum(l.sent + greatest(0, l.received - l.sent)) AS left_units,
                       sum(l.received + l.in_transit + l.lost) AS found_units
                FROM stock_transfer t JOIN stock_transfer_line l ON l.transfer_id = t.id
                WHERE t.from_location = :location GROUP BY l.sku
            ), named AS (
                SELECT sku, sum(open_units) AS units FROM shortage_line
                WHERE location_id = :location AND open_units > 0 GROUP BY sku
            ), short AS (
                SELECT sku, reserved - greatest(0, on_hand) AS units FROM stock_level
                WHERE location_id = :location AND reserved > greatest(0, on_hand)
            ), compared AS (
                SELECT 'TRANSFER_OUT' AS what, sku, coalesce(s.units, 0) AS expected, coalesce(m.out_units, 0) AS found
                FROM sent s FULL JOIN moved m USING (sku)
                UNION ALL
                SELECT 'TRANSFER_IN', sku, coalesce(r.units, 0), coalesce(m.in_units, 0)
                FROM received r FULL JOIN moved m USING (sku)
                UNION ALL
                SELECT 'TRANSFER_UNITS', sku, left_units, found_units FROM under_way
                UNION ALL
                SELECT 'SHORTAGE', sku, coalesce(k.units, 0), coalesce(n.units, 0) FROM short k FULL JOIN named n USING (sku)
            )
            SELECT what, sku AS subject, expected, found, count(*) OVER () AS all_found FROM compared
            WHERE expected <> found ORDER BY what, sku LIMIT :limit
            """;

    /**
     * What was promised of a slot stays counted when it is fulfilled, unless the promise had ended before the goods were handed over all
     * the same: so the load lies between the live promises and those that were kept too.
     */
    private static final String LOADS = """
            WITH booked AS (
                SELECT r.slot_start, r.slot_day, r.status <> 'FULFILLED' AS live,
                       (SELECT sum(l.quantity) FROM reservation_line l WHERE l.reservation_id = r.id) AS units
                FROM reservation r
                WHERE r.location_id = :location AND r.slot_start IS NOT NULL
                  AND r.status IN ('HELD', 'COMMITTED', 'FULFILLED')
            ), promised AS (
                SELECT k.kind || ' ' || k.starts_at AS slot, count(*) FILTER (WHERE live) AS live_orders, count(*) AS orders,
                       coalesce(sum(units) FILTER (WHERE live), 0) AS live_units, sum(units) AS units
                FROM booked CROSS JOIN LATERAL (VALUES ('SLOT', slot_start), ('DAY', slot_day)) AS k (kind, starts_at)
                GROUP BY k.kind, k.starts_at
            ), loaded AS (
                SELECT kind || ' ' || starts_at AS slot, orders, units FROM pickup_load WHERE location_id = :location
            ), compared AS (
                SELECT slot || ' orders' AS subject, coalesce(p.live_orders, 0) AS fewest, coalesce(p.orders, 0) AS most,
                       coalesce(d.orders, 0) AS found
                FROM promised p FULL JOIN loaded d USING (slot)
                UNION ALL
                SELECT slot || ' units', coalesce(p.live_units, 0), coalesce(p.units, 0), coalesce(d.units, 0)
                FROM promised p FULL JOIN loaded d USING (slot)
            )
            SELECT 'PICKUP_LOAD' AS what, subject, least(greatest(found, fewest), most) AS expected, found,
                   count(*) OVER () AS all_found
            FROM compared WHERE found NOT BETWEEN fewest AND most ORDER BY subject LIMIT :limit
            """;

    private final JdbcClient jdbc;

    LocationBooks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Sums of one location. */
    record Totals(long balances, long onHand, long reserved, long inTransit, long lost) {}

    /** Some of what was found, and how much there was. */
    record Found<T>(List<T> some, long count) {}

    private record Counted<T>(T item, long count) {}

    Optional<String> next(String last) {
        return jdbc.sql(NEXT).param("last", last).query(String.class).optional();
    }

    /** For the rest of the transaction, sorted and merged instead of hashed. */
    void readInOrder() {
        jdbc.sql(ORDERED).update();
    }

    Totals totals(String location) {
        return jdbc.sql(TOTALS)
                .param("location", location)
                .query((row, number) -> new Totals(
                        row.getLong("balances"),
                        row.getLong("on_hand"),
                        row.getLong("reserved"),
                        row.getLong("in_transit"),
                        row.getLong("lost")))
                .single();
    }

    Found<StockAudit.Difference> differences(String location, int limit) {
        return found(jdbc.sql(DIFFERENCES)
                .param("location", location)
                .param("limit", limit)
                .query((row, number) -> new Counted<>(difference(location, row), row.getLong("found")))
                .list());
    }

    Found<StockAudit.Mismatch> mismatches(String location, int limit) {
        return mismatches(MISMATCHES, location, limit);
    }

    Found<StockAudit.Mismatch> pickupLoads(String location, int limit) {
        return mismatches(LOADS, location, limit);
    }

    private Found<StockAudit.Mismatch> mismatches(String sql, String location, int limit) {
        return found(jdbc.sql(sql)
                .param("location", location)
                .param("limit", limit)
                .query((row, number) -> new Counted<>(
                        new StockAudit.Mismatch(
                                StockAudit.Check.valueOf(row.getString("what")),
                                location,
                                row.getString("subject"),
                                row.getLong("expected"),
                                row.getLong("found")),
                        row.getLong("all_found")))
                .list());
    }

    private static StockAudit.Difference difference(String location, ResultSet row) throws SQLException {
        return new StockAudit.Difference(
                location,
                row.getString("sku"),
                row.getLong("on_hand"),
                row.getLong("ledger"),
                row.getLong("reserved"),
                row.getLong("live"));
    }

    private static <T> Found<T> found(List<Counted<T>> rows) {
        return new Found<>(
                rows.stream().map(Counted::item).toList(),
                rows.isEmpty() ? 0 : rows.getFirst().count());
    }
}
