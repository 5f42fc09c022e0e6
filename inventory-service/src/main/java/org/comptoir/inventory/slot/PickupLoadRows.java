package org.comptoir.inventory.slot;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.function.Function;
import org.comptoir.inventory.location.LocationId;
import org.springframework.jdbc.core.ResultSetExtractor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of loads; set-based, because a batch of reservations touches many at once. */
@Repository
class PickupLoadRows {
    private static final String OPEN = """
            INSERT INTO pickup_load (location_id, starts_at, kind, orders, units)
            SELECT k.location_id, k.starts_at, k.kind, 0, 0
            FROM unnest(:locations::text[], :starts::timestamptz[], :kinds::text[]) AS k(location_id, starts_at, kind)
            ORDER BY k.location_id COLLATE "C", k.starts_at, k.kind COLLATE "C"
            ON CONFLICT DO NOTHING
            """;
    /** The sort stands below the lock, so rows are locked in the order of their key, and each shows its newest version. */
    private static final String LOCK = """
            SELECT p.location_id, p.starts_at, p.kind, p.orders, p.units
            FROM unnest(:locations::text[], :starts::timestamptz[], :kinds::text[]) AS k(location_id, starts_at, kind)
            JOIN pickup_load p
              ON p.location_id = k.location_id AND p.starts_at = k.starts_at AND p.kind = k.kind
            ORDER BY p.location_id, p.starts_at, p.kind FOR UPDATE OF p
            """;

    private static final String WRITE = """
            UPDATE pickup_load p SET orders = n.orders, units = n.units
            FROM unnest(:locations::text[], :starts::timestamptz[], :kinds::text[], :orders::int[], :units::int[])
                 AS n(location_id, starts_at, kind, orders, units)
            WHERE p.location_id = n.location_id AND p.starts_at = n.starts_at AND p.kind = n.kind
            """;
    private static final String READ = """
            SELECT location_id, starts_at, kind, orders, units FROM pickup_load
            WHERE location_id = ANY (:locations::text[]) AND starts_at >= :from AND orders > 0
            """;

    /** A row that somebody has locked, or whose place is still held, is left for the next time. */
    private static final String FORGET = """
            WITH old AS MATERIALIZED (
                SELECT o.location_id, o.starts_at, o.kind FROM pickup_load o
                WHERE o.starts_at < :before
                  AND NOT EXISTS (SELECT FROM reservation r
                                  WHERE r.location_id = o.location_id AND r.status IN ('HELD', 'COMMITTED')
                                    AND r.slot_start >= o.starts_at AND r.slot_start < o.starts_at + interval '2 days'
                                    AND CASE o.kind WHEN 'SLOT' THEN r.slot_start ELSE r.slot_day END = o.starts_at)
                LIMIT :limit FOR UPDATE SKIP LOCKED
            )
            DELETE FROM pickup_load p USING old
            WHERE p.location_id = old.location_id AND p.starts_at = old.starts_at AND p.kind = old.kind
            """;

    private final JdbcClient jdbc;

    PickupLoadRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Locks these loads, opening those that nobody had booked yet. */
    Map<LoadKey, Load> lock(SortedSet<LoadKey> keys) {
        keys(jdbc.sql(OPEN), keys).update();
        return keys(jdbc.sql(LOCK), keys).query((ResultSetExtractor<Map<LoadKey, Load>>) PickupLoadRows::read);
    }

    /** Writes locked rows. */
    void write(Map<LoadKey, Load> loads) {
        keys(jdbc.sql(WRITE), loads.keySet())
                .param("orders", numbers(loads.values(), Load::orders))
                .param("units", numbers(loads.values(), Load::units))
                .update();
    }

    /** What is booked at these locations from a moment on. */
    Map<LoadKey, Load> read(Collection<LocationId> locations, Instant from) {
        return jdbc.sql(READ)
                .param("locations", locations.stream().map(LocationId::value).toArray(String[]::new))
                .param("from", from.atOffset(ZoneOffset.UTC))
                .query((ResultSetExtractor<Map<LoadKey, Load>>) PickupLoadRows::read);
    }

    /** Removes what was booked before a moment and cannot be given back any more; answers how many rows it was. */
    int forget(Instant before, int limit) {
        return jdbc.sql(FORGET)
                .param("before", before.atOffset(ZoneOffset.UTC))
                .param("limit", limit)
                .update();
    }

    private static JdbcClient.StatementSpec keys(JdbcClient.StatementSpec statement, Collection<LoadKey> keys) {
        List<LoadKey> ordered = List.copyOf(keys);
        return statement
                .param("locations", texts(ordered, key -> key.location().value()))
                .param("starts", texts(ordered, key -> key.startsAt().toString()))
                .param("kinds", texts(ordered, key -> key.kind().name()));
    }

    private static Map<LoadKey, Load> read(ResultSet rows) throws SQLException {
        Map<LoadKey, Load> loads = new HashMap<>();
        while (rows.next()) {
            LoadKey key = new LoadKey(
                    new LocationId(rows.getString("location_id")),
                    rows.getObject("starts_at", OffsetDateTime.class).toInstant(),
                    LoadKey.Kind.valueOf(rows.getString("kind")));
            loads.put(key, new Load(rows.getInt("orders"), rows.getInt("units")));
        }
        return loads;
    }

    private static String[] texts(List<LoadKey> keys, Function<LoadKey, String> column) {
        return keys.stream().map(column).toArray(String[]::new);
    }

    private static Integer[] numbers(Collection<Load> loads, Function<Load, Integer> column) {
        return loads.stream().map(column).toArray(Integer[]::new);
    }
}
