package org.comptoir.store.assortment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The local copies of products. */
@Repository
class Products {
    private static final String KEEP = """
            insert into product (sku, gtin, scan_code, name, brand, category, image_url, status, vat_rate)
            values (:sku, :gtin, :scanCode, :name, :brand, :category, :imageUrl, :status, :vatRate)
            on conflict (sku) do update set gtin = excluded.gtin, scan_code = excluded.scan_code,
              name = excluded.name, brand = excluded.brand, category = excluded.category,
              image_url = excluded.image_url, status = excluded.status, vat_rate = excluded.vat_rate""";
    private static final String COLUMNS =
            "select sku, gtin, name, brand, category, image_url, status, vat_rate from product";
    private static final String SCAN = COLUMNS + """
             where sku = :text or scan_code = :scanCode
            order by sku = :text desc, status, sku limit 1""";

    private final JdbcClient jdbc;

    Products(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void keep(Product product) {
        jdbc.sql(KEEP)
                .param("sku", product.sku())
                .param("gtin", product.gtin())
                .param("scanCode", Gtin.comparable(product.gtin()))
                .param("name", product.name())
                .param("brand", product.brand())
                .param("category", product.category())
                .param("imageUrl", product.imageUrl())
                .param("status", product.status())
                .param("vatRate", product.vatRate())
                .update();
    }

    List<Product> find(Collection<String> skus) {
        return jdbc.sql(COLUMNS + " where sku = any(:skus)")
                .param("skus", skus.toArray(String[]::new))
                .query((row, number) -> read(row))
                .list();
    }

    /** By SKU, else by bar code; of several with the same bar code one that is still sold. */
    Optional<Product> scan(String text) {
        return jdbc.sql(SCAN)
                .param("text", text)
                .param("scanCode", Gtin.comparable(text))
                .query((row, number) -> read(row))
                .optional();
    }

    private static Product read(ResultSet row) throws SQLException {
        return new Product(
                row.getString("sku"),
                row.getString("gtin"),
                row.getString("name"),
                row.getString("brand"),
                row.getString("category"),
                row.getString("image_url"),
                row.getString("status"),
                row.getInt("vat_rate"));
    }
}
