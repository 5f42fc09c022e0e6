package org.comptoir.catalog.product;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/**
 * The products in PostgreSQL. Written in SQL and not mapped by JPA because one set-based statement serves the single
 * edit and the import of thousands alike. Rows are locked and made in the order of SKUs, always, so that imports of the
 * same products wait for each other and never deadlock.
 */
@Repository
class Products {

    private static final int FETCHED = 500;

    private static final String GIVEN = """
            unnest(:skus::text[], :gtins::text[], :statuses::text[], :names::text[], :namesEn::text[],
                   :descriptions::text[], :descriptionsEn::text[], :brands::text[], :categories::text[],
                   :groups::text[], :variantKeys::text[], :vatCategories::text[], :contents::text[], :channels::text[],
                   :versions::bigint[])
                AS given (sku, gtin, status, name, name_en, description, description_en, brand, category, group_code,
                          variant_key, vat_category, content, channels, version)
            """;

    /** A row that is there already is locked and stays as it is; what it seemed to be is not looked at. */
    private static final String ADD_OR_LOCK = """
            INSERT INTO product AS known
                (sku, gtin, status, name, name_en, description, description_en, brand, category, group_code, variant_key,
                 vat_category, content, channels, version, changed_at)
            SELECT sku, gtin, status, name, name_en, description, description_en, brand, category, group_code,
                   variant_key, vat_category, content::jsonb, string_to_array(channels, ','), version, :now
            FROM (SELECT * FROM %s
                  UNION ALL
                  SELECT sku, null, 'ACTIVE', '', null, null, null, null, null, null, null, 'STANDARD', '{}', '', 0
                  FROM unnest(:known::text[]) AS there (sku)) AS rows
            ORDER BY sku COLLATE "C"
            ON CONFLICT (sku) DO UPDATE SET version = known.version WHERE false
            RETURNING sku
            """.formatted(GIVEN);

    private static final String LOCK = """
            SELECT sku FROM product WHERE sku = ANY (:skus) ORDER BY sku FOR NO KEY UPDATE
            """;

    private static final String CHANGE = """
            UPDATE product SET
                (gtin, status, name, name_en, description, description_en, brand, category, group_code, variant_key,
                 vat_category, content, channels, version, changed_at)
                = (given.gtin, given.status, given.name, given.name_en, given.description, given.description_en,
                   given.brand, given.category, given.group_code, given.variant_key, given.vat_category,
                   given.content::jsonb, string_to_array(given.channels, ','), given.version, :now)
            FROM %s
            WHERE product.sku = given.sku
            """.formatted(GIVEN);

    private final JdbcClient sql;

    Products(JdbcClient sql) {
        this.sql = sql;
    }

    Optional<Product> find(Sku sku) {
        return findAll(List.of(sku)).stream().findFirst();
    }

    /** Those of these products that there are, in the order of SKUs. */
    List<Product> findAll(Collection<Sku> skus) {
        return sql.sql("SELECT * FROM product_state WHERE sku = ANY (:skus) ORDER BY sku")
                .param("skus", texts(skus))
                .query(new ProductRow())
                .list();
    }

    List<Product> findByGtins(Collection<Gtin> gtins) {
        return sql.sql("SELECT * FROM product_state WHERE lpad(gtin, 14, '0') = ANY (:gtins) ORDER BY sku")
                .param("gtins", gtins.stream().map(Gtin::asGtin14).toArray(String[]::new))
                .query(new ProductRow())
                .list();
    }

    List<Product> variantsOf(GroupCode group) {
        return variantsOf(group, true, "", Integer.MAX_VALUE);
    }

    /** The variants of a group behind this SKU, in the order of SKUs. */
    List<Product> variantsOf(GroupCode group, boolean drafts, String after, int limit) {
        return sql.sql("""
                SELECT * FROM product_state
                WHERE group_code = :group AND sku > :after AND (:drafts OR status <> 'DRAFT') ORDER BY sku LIMIT :limit
                """)
                .param("group", group.value())
                .param("drafts", drafts)
                .param("after", after)
                .param("limit", limit)
                .query(new ProductRow())
                .list();
    }

    /** Which of these products there are, and the group each belongs to, without locking them. */
    List<KnownSku> known(Collection<Sku> skus) {
        return sql.sql("SELECT sku, group_code FROM product WHERE sku = ANY (:skus)")
                .param("skus", texts(skus))
                .query((row, number) -> new KnownSku(
                        new Sku(row.getString("sku")),
                        Optional.ofNullable(row.getString("group_code")).map(GroupCode::new)))
                .list();
    }

    /**
     * Adds the fresh products and locks the known ones, in one go and in the order of SKUs.
     *
     * @return those added; a fresh one that somebody else added meanwhile is locked instead
     */
    Set<Sku> addOrLock(List<VariantOf> fresh, Collection<Sku> known, Instant now) {
        if (fresh.isEmpty()) {
            lock(known);
            return Set.of();
        }
        var added = bind(sql.sql(ADD_OR_LOCK), fresh, now)
                .param("known", texts(known))
                .query((row, number) -> new Sku(row.getString("sku")))
                .list();
        if (known.stream().anyMatch(Set.copyOf(added)::contains)) {
            throw new IllegalStateException("A product vanished while it was edited");
        }
        return new HashSet<>(added);
    }

    /** Locks the rows of these products in the order of SKUs. */
    void lock(Collection<Sku> skus) {
        sql.sql(LOCK).param("skus", texts(skus)).query(String.class).list();
    }

    /** Writes products whose rows are locked. */
    void change(List<VariantOf> products, Instant now) {
        bind(sql.sql(CHANGE), products, now).update();
    }

    /** The products behind this SKU that are concerned, in the order of SKUs. */
    List<Product> concerned(Concerned concerned, String after, int limit) {
        return sql.sql("SELECT * FROM product_state WHERE sku > :after AND " + concerned.condition()
                        + " ORDER BY sku LIMIT :limit")
                .param("after", after)
                .param("limit", limit)
                .param("codes", concerned.codes().toArray(String[]::new))
                .query(new ProductRow())
                .list();
    }

    /** Writes where products are offered, and their versions. */
    void offer(List<Product> products, Instant now) {
        sql.sql("""
                UPDATE product SET
                    (channels, version, changed_at) = (string_to_array(given.channels, ','), given.version, :now)
                FROM unnest(:skus::text[], :channels::text[], :versions::bigint[]) AS given (sku, channels, version)
                WHERE product.sku = given.sku
                """)
                .param("skus", texts(products.stream().map(Product::sku).toList()))
                .param("channels", column(products, product -> String.join(",", product.channels())))
                .param("versions", products.stream().map(Product::version).toArray(Long[]::new))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Hands on all products in the order of SKUs, or those for sale on one channel, from a cursor of the server. */
    void forEachChunk(@Nullable String channel, int size, Consumer<List<Product>> chunk) {
        var statement = sql.sql("SELECT * FROM product_state"
                        + (channel == null ? "" : " WHERE status = 'ACTIVE' AND channels @> ARRAY[:channel]::text[]")
                        + " ORDER BY sku")
                .withFetchSize(FETCHED);
        try (Stream<Product> all =
                (channel == null ? statement : statement.param("channel", channel)).query(new ProductRow()).stream()) {
            inChunks(all, size, chunk);
        }
    }

    private static void inChunks(Stream<Product> all, int size, Consumer<List<Product>> chunk) {
        var gathered = new ArrayList<Product>(size);
        all.forEachOrdered(product -> {
            gathered.add(product);
            if (gathered.size() == size) {
                chunk.accept(List.copyOf(gathered));
                gathered.clear();
            }
        });
        if (!gathered.isEmpty()) {
            chunk.accept(List.copyOf(gathered));
        }
    }

    private static StatementSpec bind(StatementSpec statement, List<VariantOf> rows, Instant now) {
        var products = rows.stream().map(VariantOf::product).toList();
        return statement
                .param("skus", texts(products.stream().map(Product::sku).toList()))
                .param("gtins", column(products, Product::gtin))
                .param("statuses", column(products, Product::status))
                .param("names", column(products, Product::name))
                .param("namesEn", column(products, product -> product.text().nameEn()))
                .param(
                        "descriptions",
                        column(products, product -> product.text().description()))
                .param(
                        "descriptionsEn",
                        column(products, product -> product.text().descriptionEn()))
                .param("brands", column(products, Product::brandCode))
                .param("categories", column(products, Products::categoryCode))
                .param("groups", column(products, Product::group))
                .param("variantKeys", column(rows, VariantOf::combination))
                .param("vatCategories", column(products, Product::vatCategory))
                .param("contents", column(products, StoredContent::write))
                .param("channels", column(products, product -> String.join(",", product.channels())))
                .param("versions", products.stream().map(Product::version).toArray(Long[]::new))
                .param("now", now.atOffset(ZoneOffset.UTC));
    }

    private static @Nullable String categoryCode(Product product) {
        var category = product.category();
        return category == null ? null : category.code();
    }

    private static String[] texts(Collection<Sku> skus) {
        return skus.stream().map(Sku::value).toArray(String[]::new);
    }

    private static <T> @Nullable String[] column(List<T> rows, Function<T, @Nullable Object> value) {
        var column = new @Nullable String[rows.size()];
        for (var at = 0; at < column.length; at++) {
            var entry = value.apply(rows.get(at));
            column[at] = entry == null ? null : entry.toString();
        }
        return column;
    }

    /** A product that there is, and the group it belongs to. */
    record KnownSku(Sku sku, Optional<GroupCode> group) {}
}
