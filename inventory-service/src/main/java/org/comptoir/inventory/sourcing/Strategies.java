package org.comptoir.inventory.sourcing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.comptoir.inventory.location.LocationId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The strategies in PostgreSQL. */
@Repository
class Strategies {
    private final JdbcClient jdbc;

    Strategies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Lets one change of strategies happen at a time, till the transaction ends. */
    void lock() {
        jdbc.sql("SELECT 1 FROM (SELECT pg_advisory_xact_lock(hashtextextended('sourcing-strategies', 0))) AS locked")
                .query(Integer.class)
                .single();
    }

    Optional<StrategyState> find(String code) {
        return jdbc.sql("SELECT * FROM sourcing_strategy WHERE code = :code")
                .param("code", code)
                .query((row, number) -> strategy(row))
                .optional();
    }

    List<StrategyState> after(String code, int limit) {
        return jdbc.sql("SELECT * FROM sourcing_strategy WHERE code > :after ORDER BY code LIMIT :limit")
                .param("after", code)
                .param("limit", limit)
                .query((row, number) -> strategy(row))
                .list();
    }

    /** What holds for a channel: its own strategy before the one for all. */
    Optional<StrategyState> activeFor(String channel) {
        return jdbc.sql("""
                SELECT * FROM sourcing_strategy WHERE active AND (channel = :channel OR channel IS NULL)
                ORDER BY channel NULLS LAST LIMIT 1
                """)
                .param("channel", channel)
                .query((row, number) -> strategy(row))
                .optional();
    }

    /** Ends whatever other strategy holds for this channel, or for all. */
    void deactivateOthers(String code, @Nullable String channel) {
        jdbc.sql("""
                UPDATE sourcing_strategy SET active = false, version = version + 1
                WHERE active AND code <> :code AND channel IS NOT DISTINCT FROM :channel::text
                """).param("code", code).param("channel", channel).update();
    }

    void write(StrategyState state) {
        SourcingStrategy strategy = state.strategy();
        List<LocationId> locations = List.copyOf(strategy.locationPriorities().keySet());
        jdbc.sql("""
                INSERT INTO sourcing_strategy (code, channel, criteria, max_parcels, max_distance_km, keep_last_unit,
                                               location_ids, priorities, active, version)
                VALUES (:code, :channel, :criteria::text[], :parcels, :distance, :keep, :locations::text[],
                        :priorities::int[], :active, :version)
                ON CONFLICT (code) DO UPDATE
                SET channel = excluded.channel, criteria = excluded.criteria, max_parcels = excluded.max_parcels,
                    max_distance_km = excluded.max_distance_km, keep_last_unit = excluded.keep_last_unit,
                    location_ids = excluded.location_ids, priorities = excluded.priorities, active = excluded.active,
                    version = excluded.version
                """)
                .param("code", strategy.code())
                .param("channel", strategy.channel())
                .param("criteria", strategy.criteria().stream().map(Enum::name).toArray(String[]::new))
                .param("parcels", strategy.maxParcels())
                .param("distance", strategy.maxDistanceKm())
                .param("keep", strategy.keepLastUnit())
                .param("locations", locations.stream().map(LocationId::value).toArray(String[]::new))
                .param("priorities", locations.stream().map(strategy::priority).toArray(Integer[]::new))
                .param("active", strategy.active())
                .param("version", state.version())
                .update();
    }

    private static StrategyState strategy(ResultSet row) throws SQLException {
        String[] locations = (String[]) row.getArray("location_ids").getArray();
        Integer[] priorities = (Integer[]) row.getArray("priorities").getArray();
        Map<LocationId, Integer> ranks = new HashMap<>();
        for (int each = 0; each < locations.length; each++) {
            ranks.put(new LocationId(locations[each]), priorities[each]);
        }
        return new StrategyState(
                new SourcingStrategy(
                        row.getString("code"),
                        row.getString("channel"),
                        Arrays.stream((String[]) row.getArray("criteria").getArray())
                                .map(Criterion::valueOf)
                                .toList(),
                        row.getInt("max_parcels"),
                        row.getObject("max_distance_km", Integer.class),
                        row.getBoolean("keep_last_unit"),
                        ranks,
                        row.getBoolean("active")),
                row.getLong("version"));
    }
}
