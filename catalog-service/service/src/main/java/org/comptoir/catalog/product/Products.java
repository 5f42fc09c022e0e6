package org.comptoir.catalog.product;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The products in PostgreSQL. Written in SQL and not mapped by JPA because one set-based statement serves the single
 * edit and the import of thousands alike: it decides what is new, what really changed and what stayed as it was.
 */
@Repository
class Products {

    private static final String PUT_ALL = """
            INSERT INTO product AS known
                (sku, gtin, name, brand, category, image_url, vat_rate, status, version, changed_at)
            SELECT sku, gtin, name, brand, category, image_url, vat_rate, coalesce(:status::text, 'ACTIVE'), 1, :now
            FROM unnest(:skus::text[], :gtins::text[], :names::text[], :brands::text[], :categories::text[],
                        :images::text[], :vatRates::int[])
                 AS given (sku, gtin, name, brand, category, image_url, vat_rate)
            ORDER BY sku COLLATE "C"
            ON CONFLICT (sku) DO UPDATE SET
                (gtin, name, brand, category, image_url, vat_rate, status, version, changed_at)
                = (excluded.gtin, excluded.name, excluded.brand, excluded.category, excluded.image_url,
                   excluded.vat_rate, coalesce(:status::text, known.status), known.version + 1, excluded.changed_at)
            WHERE (known.gtin, known.name, known.brand, known.category, known.image_url, known.vat_rate, known.status)
                  IS DISTINCT FROM
                  (excluded.gtin, excluded.name, excluded.brand, excluded.category, excluded.image_url,
                   excluded.vat_rate, coalesce(:status::text, known.status))
            RETURNING *
            """;

    private final JdbcClient sql;

    Products(JdbcClient sql) {
        this.sql = sql;
    }

    Optional<Product> find(Sku sku) {
        return sql.sql("SELECT * FROM product WHERE sku = :sku")
                .param("sku", sku.value())
                .query(new ProductRow())
                .optional();
    }

    Optional<Product> lock(Sku sku) {
        return sql.sql("SELECT * FROM product WHERE sku = :sku FOR UPDATE")
                .param("sku", sku.value())
                .query(new ProductRow())
                .optional();
    }

    /**
     * Puts what is given, in the order of SKUs, and answers only what is new or changed. No SKU may come twice. Without
     * a status new products are active and known ones keep theirs.
     */
    List<Product> putAll(List<ProductDetails> products, @Nullable ProductStatus status, Instant now) {
        return sql.sql(PUT_ALL)
                .param("skus", column(products, details -> details.sku().value()))
                .param("gtins", column(products, ProductDetails::gtin))
                .param("names", column(products, ProductDetails::name))
                .param("brands", column(products, ProductDetails::brand))
                .param("categories", column(products, ProductDetails::category))
                .param("images", column(products, ProductDetails::image))
                .param(
                        "vatRates",
                        products.stream()
                                .map(details -> details.vatRate().basisPoints())
                                .toArray(Integer[]::new))
                .param("status", status == null ? null : status.name())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(new ProductRow())
                .list();
    }

    private static @Nullable String[] column(
            List<ProductDetails> products, Function<ProductDetails, @Nullable Object> value) {
        var column = new @Nullable String[products.size()];
        for (var at = 0; at < column.length; at++) {
            var entry = value.apply(products.get(at));
            column[at] = entry == null ? null : entry.toString();
        }
        return column;
    }
}
