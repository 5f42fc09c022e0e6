package org.comptoir.catalog.product;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.comptoir.catalog.text.Label;
import org.comptoir.catalog.text.Names;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The product groups in PostgreSQL. */
@Repository
class ProductGroups {

    private final JdbcClient sql;

    ProductGroups(JdbcClient sql) {
        this.sql = sql;
    }

    Optional<ProductGroup> find(GroupCode code) {
        return sql.sql("SELECT * FROM product_group WHERE code = :code")
                .param("code", code.value())
                .query(ProductGroups::group)
                .optional();
    }

    List<ProductGroup> findAll(Collection<String> codes) {
        return sql.sql("SELECT * FROM product_group WHERE code = ANY (:codes) ORDER BY code")
                .param("codes", codes.toArray(String[]::new))
                .query(ProductGroups::group)
                .list();
    }

    List<ProductGroup> after(String code, int limit) {
        return sql.sql("SELECT * FROM product_group WHERE code > :code ORDER BY code LIMIT :limit")
                .param("code", code)
                .param("limit", limit)
                .query(ProductGroups::group)
                .list();
    }

    /** Holds these groups, in the order of their codes, so that nobody else adds a variant to them. */
    Variants lockVariants(Collection<String> codes) {
        var groups = sql.sql("""
                SELECT * FROM product_group WHERE code = ANY (:codes) ORDER BY code FOR NO KEY UPDATE
                """)
                .param("codes", codes.toArray(String[]::new))
                .query(ProductGroups::group)
                .list();
        var variants = sql.sql("SELECT group_code, variant_key, sku FROM product WHERE group_code = ANY (:codes)")
                .param("codes", codes.toArray(String[]::new))
                .query((row, number) -> new Variants.Variant(
                        new GroupCode(row.getString("group_code")),
                        row.getString("variant_key"),
                        new Sku(row.getString("sku"))))
                .list();
        return new Variants(groups, variants);
    }

    void store(ProductGroup group) {
        var en = group.names().en();
        sql.sql("""
                INSERT INTO product_group (code, name, name_en, varies_by, version)
                VALUES (:code, :name, :nameEn, :variesBy, :version)
                ON CONFLICT (code) DO UPDATE SET
                    (name, name_en, varies_by, version)
                    = (excluded.name, excluded.name_en, excluded.varies_by, excluded.version)
                """)
                .param("code", group.code().value())
                .param("name", group.names().fr().value())
                .param("nameEn", en == null ? null : en.value())
                .param("variesBy", group.variesBy().toArray(String[]::new))
                .param("version", group.version())
                .update();
    }

    /** Writes by which combinations the variants of a group differ. */
    void combine(List<Variants.Variant> variants) {
        sql.sql("""
                UPDATE product SET variant_key = given.variant_key
                FROM unnest(:skus::text[], :keys::text[]) AS given (sku, variant_key)
                WHERE product.sku = given.sku
                """)
                .param(
                        "skus",
                        variants.stream().map(variant -> variant.sku().value()).toArray(String[]::new))
                .param(
                        "keys",
                        variants.stream().map(Variants.Variant::combination).toArray(String[]::new))
                .update();
    }

    private static ProductGroup group(ResultSet row, int number) throws SQLException {
        return new ProductGroup(
                new GroupCode(row.getString("code")),
                new Names(new Label(row.getString("name")), Label.orNone(row.getString("name_en"))),
                Arrays.asList((String[]) row.getArray("varies_by").getArray()),
                row.getLong("version"));
    }
}
