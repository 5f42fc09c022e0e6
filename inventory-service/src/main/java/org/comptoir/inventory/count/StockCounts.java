package org.comptoir.inventory.count;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.comptoir.inventory.location.LocationId;
import org.comptoir.inventory.stock.Sku;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts and their lines. */
@Repository
class StockCounts {
    private static final String CLAIM = """
            INSERT INTO stock_count (id, location_id, cause, fingerprint, actor, counted_at)
            VALUES (:id, :location, :cause, :fingerprint, :actor, :at::timestamptz) ON CONFLICT (id) DO NOTHING
            """;
    private static final String ADD_LINES = """
            INSERT INTO stock_count_line (count_id, number, sku, before, counted)
            SELECT :id, * FROM unnest(:numbers::int[], :skus::text[], :before::int[], :counted::int[])
            """;

    private final JdbcClient jdbc;

    StockCounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A count with the fingerprint of the request that told it. */
    record Kept(StockCount count, String fingerprint) {}

    /** Takes the id of a new count; false when it is taken. A twin that is being told at this moment is waited for. */
    boolean claim(StockCount count, String fingerprint) {
        return jdbc.sql(CLAIM)
                        .param("id", count.id())
                        .param("location", count.location().value())
                        .param("cause", count.cause())
                        .param("fingerprint", fingerprint)
                        .param("actor", count.actor())
                        .param("at", count.countedAt().toString())
                        .update()
                == 1;
    }

    void addLines(StockCount count) {
        List<StockCount.Line> lines = count.lines();
        jdbc.sql(ADD_LINES)
                .param("id", count.id())
                .param("numbers", IntStream.rangeClosed(1, lines.size()).boxed().toArray(Integer[]::new))
                .param("skus", lines.stream().map(line -> line.sku().value()).toArray(String[]::new))
                .param("before", lines.stream().map(StockCount.Line::before).toArray(Integer[]::new))
                .param("counted", lines.stream().map(StockCount.Line::counted).toArray(Integer[]::new))
                .update();
    }

    Optional<Kept> find(UUID id) {
        List<StockCount.Line> lines = jdbc.sql(
                        "SELECT sku, before, counted FROM stock_count_line WHERE count_id = :id ORDER BY number")
                .param("id", id)
                .query((row, number) ->
                        new StockCount.Line(new Sku(row.getString("sku")), row.getInt("before"), row.getInt("counted")))
                .list();
        return jdbc.sql("SELECT location_id, cause, fingerprint, actor, counted_at FROM stock_count WHERE id = :id")
                .param("id", id)
                .query((row, number) -> new Kept(
                        new StockCount(
                                id,
                                new LocationId(row.getString("location_id")),
                                lines,
                                row.getString("cause"),
                                row.getString("actor"),
                                row.getObject("counted_at", OffsetDateTime.class)
                                        .toInstant()),
                        row.getString("fingerprint")))
                .optional();
    }
}
