package org.comptoir.catalog.search;

import java.util.ArrayList;
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
        if (understanding.matching() != null) {
            return hits(byScore(query.order(), filters).param("score", start.score()), filters, start.sku(), limit);
        }
        return query.order() == ProductOrder.RELEVANCE
                ? hits(bySku(filters), filters, start.sku(), limit)
                : byPrice(query.order(), filters, start, limit);
    }

    private static List<Hit> hits(JdbcClient.StatementSpec statement, Filters filters, String after, int limit) {
        return statement
                .params(filters.parameters())
                .param("sku", after)
                .param("limit", limit)
                .query((row, number) ->
                        new Hit(row.getString("sku"), row.getDouble("score"), row.getBoolean("in_stock")))
                .list();
    }

    private JdbcClient.StatementSpec bySku(Filters filters) {
        return sql.sql("""
                SELECT sku, 0::double precision AS score, in_stock
                FROM search_document
                WHERE %s AND sku > :sku
                ORDER BY sku
                LIMIT :limit
                """.formatted(filters.all()));
    }

    /** Where no word narrows it down an index has the order, and a page costs the same wherever it begins. */
    private List<Hit> byPrice(ProductOrder order, Filters filters, SearchCursor start, int limit) {
        var hits = new ArrayList<Hit>();
        var unpriced = start.score() == Double.NEGATIVE_INFINITY;
        if (!unpriced) {
            var price = (long) (order == ProductOrder.CHEAPEST ? -start.score() : start.score());
            var statement = order == ProductOrder.CHEAPEST ? cheapest(filters) : dearest(filters);
            hits.addAll(hits(statement.param("price", price), filters, start.sku(), limit));
        }
        if (hits.size() < limit) {
            hits.addAll(hits(unpriced(filters), filters, unpriced ? start.sku() : "", limit - hits.size()));
        }
        return hits;
    }

    private JdbcClient.StatementSpec cheapest(Filters filters) {
        return sql.sql("""
                SELECT sku, -price_minor::double precision AS score, in_stock
                FROM search_document
                WHERE %s AND (price_minor, sku) > (:price, :sku)
                ORDER BY price_minor, sku
                LIMIT :limit
                """.formatted(filters.all()));
    }

    /** Read backwards, where only those of one price are put in order. */
    private JdbcClient.StatementSpec dearest(Filters filters) {
        return sql.sql("""
                SELECT sku, price_minor::double precision AS score, in_stock
                FROM search_document
                WHERE %s AND price_minor <= :price AND (price_minor < :price OR sku > :sku)
                ORDER BY price_minor DESC, sku
                LIMIT :limit
                """.formatted(filters.all()));
    }

    private JdbcClient.StatementSpec unpriced(Filters filters) {
        return sql.sql("""
                SELECT sku, '-Infinity'::double precision AS score, in_stock
                FROM search_document
                WHERE %s AND price_minor IS NULL AND sku > :sku
                ORDER BY price_minor, sku
                LIMIT :limit
                """.formatted(filters.all()));
    }

    /** Materialized, so that the score of a document is worked out once and not for each comparison. */
    private JdbcClient.StatementSpec byScore(ProductOrder order, Filters filters) {
        return sql.sql("""
                WITH found AS MATERIALIZED (
                    SELECT sku, %s AS score, in_stock FROM search_document WHERE %s
                )
                SELECT * FROM found
                WHERE score < :score OR (score = :score AND sku > :sku)
                ORDER BY score DESC, sku
                LIMIT :limit
                """.formatted(score(order), filters.all()));
    }

    /** What the list is ordered by, highest first. Short names weigh more than long ones (1). */
    private static String score(ProductOrder order) {
        return switch (order) {
            case CHEAPEST -> "coalesce(-price_minor::double precision, '-Infinity')";
            case DEAREST -> "coalesce(price_minor::double precision, '-Infinity')";
            case RELEVANCE -> "ts_rank(words, CAST(:matching AS tsquery), 1)::double precision";
        };
    }
}
