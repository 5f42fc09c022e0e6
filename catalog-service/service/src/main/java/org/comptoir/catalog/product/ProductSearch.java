package org.comptoir.catalog.product;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Looks up products for sale: by words (French stems, or beginnings of words, without regard to accents), by bar code,
 * or all. Retired products do not show; they are still found by their SKU.
 */
@Repository
class ProductSearch {

    private static final String BY_SKU = """
            SELECT *, 0::real AS relevance
            FROM product_state
            WHERE status = 'ACTIVE' AND sku > :sku
              AND (:gtin::text IS NULL OR lpad(gtin, 14, '0') = lpad(:gtin::text, 14, '0'))
            ORDER BY sku
            LIMIT :limit
            """;

    private static final String BY_RELEVANCE = """
            WITH asked AS (
                SELECT to_tsquery('catalog_simple', :prefixes) || plainto_tsquery('catalog_french', :text) AS query
            ), found AS (
                SELECT sku, ts_rank(search, query) AS relevance
                FROM product, asked
                WHERE search @@ query AND status = 'ACTIVE'
                  AND (:gtin::text IS NULL OR lpad(gtin, 14, '0') = lpad(:gtin::text, 14, '0'))
            )
            SELECT *
            FROM found JOIN product_state USING (sku)
            WHERE relevance < :relevance OR (relevance = :relevance AND sku > :sku)
            ORDER BY relevance DESC, sku
            LIMIT :limit
            """;

    private final JdbcClient sql;

    ProductSearch(JdbcClient sql) {
        this.sql = sql;
    }

    ProductPage find(ProductQuery query, @Nullable ProductCursor after, int limit) {
        var start = after == null ? ProductCursor.START : after;
        var gtin = query.gtin();
        var statement = query.words().isEmpty()
                ? sql.sql(BY_SKU)
                : sql.sql(BY_RELEVANCE)
                        .param("prefixes", query.asPrefixes())
                        .param("text", query.asText())
                        .param("relevance", start.relevance());
        List<Hit> hits = statement
                .param("gtin", gtin == null ? null : gtin.value())
                .param("sku", start.sku())
                .param("limit", limit + 1)
                .query((row, number) -> new Hit(new ProductRow().mapRow(row, number), row.getFloat("relevance")))
                .list();
        var shown = hits.subList(0, Math.min(limit, hits.size()));
        return new ProductPage(
                shown.stream().map(Hit::product).toList(),
                hits.size() > limit ? shown.getLast().cursor() : null);
    }

    private record Hit(Product product, float relevance) {

        ProductCursor cursor() {
            return new ProductCursor(relevance, product.sku().value());
        }
    }
}
