package org.comptoir.catalog.price;

import java.util.List;
import org.comptoir.catalog.edit.OldForms;
import org.comptoir.catalog.product.Sku;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The prices in PostgreSQL that are to be told again. */
@Repository
class OldPrices {

    private final JdbcClient sql;

    OldPrices(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * Locks them and marks them as told, leaving those that somebody is changing. Products first, as everybody does, so
     * that nobody waits in a circle.
     */
    List<Sku> claim(int limit) {
        return sql.sql("""
                UPDATE price SET told_form = %1$s
                FROM (SELECT price.sku FROM price JOIN product USING (sku) WHERE price.told_form < %1$s
                      ORDER BY price.sku LIMIT :limit FOR UPDATE OF product, price SKIP LOCKED) AS old
                WHERE price.sku = old.sku
                RETURNING price.sku
                """.formatted(OldForms.PRESENT))
                .param("limit", limit)
                .query((row, number) -> new Sku(row.getString("sku")))
                .list();
    }
}
