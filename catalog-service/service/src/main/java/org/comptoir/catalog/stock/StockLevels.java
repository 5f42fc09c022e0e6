package org.comptoir.catalog.stock;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The copied stock levels in PostgreSQL. */
@Repository
class StockLevels {

    /**
     * Of each shelf the newest level stays; the answer is what ran out or came back somewhere. Counting what was before
     * makes PostgreSQL read it before it writes.
     */
    private static final String PUT_NEWER = """
            WITH given AS MATERIALIZED (
                SELECT * FROM unnest(:skus::text[], :locations::text[], :available::int[], :sequences::bigint[])
                    AS given (sku, location, available, sequence)
            ), before AS MATERIALIZED (
                SELECT known.sku, known.location, known.available
                FROM stock_level AS known JOIN given
                  ON known.sku = given.sku COLLATE "C" AND known.location = given.location COLLATE "C"
                ORDER BY known.sku, known.location
                FOR UPDATE OF known
            ), written AS (
                INSERT INTO stock_level AS known (sku, location, available, sequence)
                SELECT sku, location, available, sequence FROM given
                WHERE (SELECT count(*) FROM before) >= 0
                ORDER BY sku COLLATE "C", location COLLATE "C"
                ON CONFLICT (sku, location) DO UPDATE SET
                    (available, sequence) = (excluded.available, excluded.sequence)
                WHERE known.sequence < excluded.sequence
                RETURNING sku, location, available
            )
            SELECT DISTINCT written.sku
            FROM written LEFT JOIN before ON before.sku = written.sku AND before.location = written.location
            WHERE (coalesce(before.available, 0) > 0) <> (written.available > 0)
            """;

    private static final String AVAILABLE = """
            SELECT DISTINCT sku FROM stock_level WHERE sku = ANY (:skus) AND available > 0
            """;

    private final JdbcClient sql;

    StockLevels(JdbcClient sql) {
        this.sql = sql;
    }

    Set<String> putNewer(List<StockLevel> levels) {
        return sql.sql(PUT_NEWER)
                .param("skus", column(levels, StockLevel::sku).toArray(String[]::new))
                .param("locations", column(levels, StockLevel::location).toArray(String[]::new))
                .param("available", column(levels, StockLevel::available).toArray(Integer[]::new))
                .param("sequences", column(levels, StockLevel::sequence).toArray(Long[]::new))
                .query((row, number) -> row.getString("sku"))
                .set();
    }

    Set<String> available(Collection<String> skus) {
        return sql.sql(AVAILABLE)
                .param("skus", skus.toArray(String[]::new))
                .query((row, number) -> row.getString("sku"))
                .set();
    }

    private static <T> List<T> column(List<StockLevel> levels, Function<StockLevel, T> value) {
        return levels.stream().map(value).toList();
    }
}
