package org.comptoir.catalog.search;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds and ranks documents in PostgreSQL. */
@Repository
class ProductSearch {

    /**
     * Each question is planned for its own words, because "de" and "quinquina" differ by four orders of magnitude; and
     * an index is not as dear as on a spinning disk, which the planner thinks unless told.
     */
    private static final String PLAN = """
            SELECT set_config('plan_cache_mode', 'force_custom_plan', true), set_config('random_page_cost', '1.1', true),
                   set_config('jit', 'off', true)
            """;

    private static final SearchCursor START =
            new SearchCursor(ProductOrder.RELEVANCE, Double.POSITIVE_INFINITY, "", List.of());

    private final JdbcClient sql;

    ProductSearch(JdbcClient sql) {
        this.sql = sql;
    }

    /** Prepares the running transaction for questions. */
    void prepare() {
        sql.sql(PLAN).query((row, number) -> number).single();
    }

    List<Hit> find(ProductQuery query, Understanding understanding, @Nullable SearchCursor after, int limit) {
        var start = after == null ? START : after;
        var filters = new Filters(query, understanding);
        var score = score(query, understanding);
        var statement = score == null ? bySku(filters) : byScore(score, filters).param("score", start.score());
        return statement
                .params(filters.parameters())
                .param("sku", start.sku())
                .param("limit", limit)
                .query((row, number) -> new Hit(
                        row.getString("sku"),
                        row.getDouble("score"),
                        row.getObject("price_minor", Long.class),
                        row.getBoolean("in_stock")))
                .list();
    }

    private JdbcClient.StatementSpec bySku(Filters filters) {
        return sql.sql("""
                SELECT sku, 0::double precision AS score, price_minor, in_stock
                FROM search_document
                WHERE %s AND sku > :sku
                ORDER BY sku
                LIMIT :limit
                """.formatted(filters.all()));
    }

    /** Materialized, so that the score of a document is worked out once and not for each comparison. */
    private JdbcClient.StatementSpec byScore(String score, Filters filters) {
        return sql.sql("""
                WITH found AS MATERIALIZED (
                    SELECT sku, %s AS score, price_minor, in_stock FROM search_document WHERE %s
                )
                SELECT * FROM found
                WHERE score < :score OR (score = :score AND sku > :sku)
                ORDER BY score DESC, sku
                LIMIT :limit
                """.formatted(score, filters.all()));
    }

    /** What the list is ordered by, highest first; null when by SKU alone. Short names weigh more than long ones (1). */
    private static @Nullable String score(ProductQuery query, Understanding understanding) {
        return switch (query.order()) {
            case CHEAPEST -> "coalesce(-price_minor::double precision, '-Infinity')";
            case DEAREST -> "coalesce(price_minor::double precision, '-Infinity')";
            case RELEVANCE ->
                understanding.matching() == null
                        ? null
                        : "ts_rank(words, CAST(:matching AS tsquery), 1)::double precision";
        };
    }
}
