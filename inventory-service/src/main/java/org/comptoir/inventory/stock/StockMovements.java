package org.comptoir.inventory.stock;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.comptoir.inventory.location.LocationId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The ledger: append and read. */
@Repository
class StockMovements {
    private static final String APPEND = """
            INSERT INTO stock_movement (location_id, sku, type, quantity, source_id, cause, reason, actor, moved_at)
            SELECT * FROM unnest(:locations::text[], :skus::text[], :types::text[], :effects::int[], :sources::text[],
                                 :causes::text[], :reasons::text[], :actors::text[], :times::timestamptz[])
            ON CONFLICT (source_id) DO NOTHING
            RETURNING source_id
            """;
    private static final String COLUMNS =
            "SELECT id, location_id, sku, type, quantity, source_id, cause, reason, actor, moved_at FROM stock_movement ";

    private final JdbcClient jdbc;

    StockMovements(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Appends what is new and names the sources that were. */
    Set<String> append(List<StockMovement> movements) {
        return jdbc.sql(APPEND)
                .param(
                        "locations",
                        column(
                                movements,
                                movement -> movement.shelf().location().value()))
                .param(
                        "skus",
                        column(movements, movement -> movement.shelf().sku().value()))
                .param("types", column(movements, movement -> movement.type().name()))
                .param("effects", movements.stream().map(StockMovement::effect).toArray(Integer[]::new))
                .param("sources", column(movements, StockMovement::source))
                .param("causes", column(movements, StockMovement::cause))
                .param("reasons", column(movements, StockMovements::reason))
                .param("actors", column(movements, StockMovement::actor))
                .param("times", column(movements, movement -> movement.movedAt().toString()))
                .query((row, number) -> row.getString("source_id"))
                .set();
    }

    Optional<RecordedMovement> findBySource(String source) {
        return jdbc.sql(COLUMNS + "WHERE source_id = :source")
                .param("source", source)
                .query(StockMovements::read)
                .optional();
    }

    /** Newest first. */
    List<RecordedMovement> findByShelf(Shelf shelf, long before, int limit) {
        return jdbc.sql(COLUMNS
                        + "WHERE location_id = :location AND sku = :sku AND id < :before ORDER BY id DESC LIMIT :limit")
                .param("location", shelf.location().value())
                .param("sku", shelf.sku().value())
                .param("before", before)
                .param("limit", limit)
                .query(StockMovements::read)
                .list();
    }

    private static RecordedMovement read(ResultSet row, int number) throws SQLException {
        String reason = row.getString("reason");
        Instant movedAt = row.getObject("moved_at", OffsetDateTime.class)
                .withOffsetSameInstant(ZoneOffset.UTC)
                .toInstant();
        return new RecordedMovement(
                row.getLong("id"),
                new StockMovement(
                        new Shelf(new LocationId(row.getString("location_id")), new Sku(row.getString("sku"))),
                        MovementType.valueOf(row.getString("type")),
                        row.getInt("quantity"),
                        row.getString("source_id"),
                        row.getString("cause"),
                        reason == null ? null : MovementReason.valueOf(reason),
                        row.getString("actor"),
                        movedAt));
    }

    private static @Nullable String reason(StockMovement movement) {
        MovementReason reason = movement.reason();
        return reason == null ? null : reason.name();
    }

    private static @Nullable String[] column(
            List<StockMovement> movements, Function<StockMovement, @Nullable String> column) {
        return movements.stream().map(column).toArray(String[]::new);
    }
}
