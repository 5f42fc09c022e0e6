package org.comptoir.catalog.barcode;

import java.util.List;
import org.comptoir.catalog.product.Gtin;
import org.comptoir.catalog.product.Sku;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Looks bar codes up in PostgreSQL; numbers of different length are the same when only leading zeros differ. */
@Repository
class BarcodeIndex {

    private static final int MOST = 20;

    private static final String BY_GTIN = """
            SELECT sku FROM product
            WHERE gtin IS NOT NULL AND lpad(gtin, 14, '0') = :gtin AND status <> 'DRAFT'
            ORDER BY status, sku
            LIMIT :most
            """;

    private final JdbcClient sql;

    BarcodeIndex(JdbcClient sql) {
        this.sql = sql;
    }

    /** ACTIVE comes before RETIRED. */
    List<Sku> skus(Gtin gtin) {
        return sql.sql(BY_GTIN)
                .param("gtin", gtin.asGtin14())
                .param("most", MOST)
                .query((row, number) -> new Sku(row.getString("sku")))
                .list();
    }
}
