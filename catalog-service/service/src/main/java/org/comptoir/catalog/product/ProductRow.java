package org.comptoir.catalog.product;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.comptoir.pricing.VatRate;
import org.springframework.jdbc.core.RowMapper;

/** A row of the table {@code product}. */
class ProductRow implements RowMapper<Product> {

    @Override
    public Product mapRow(ResultSet row, int number) throws SQLException {
        return new Product(
                new Sku(row.getString("sku")),
                Optional.ofNullable(row.getString("gtin")).map(Gtin::new).orElse(null),
                new Label(row.getString("name")),
                Label.orNone(row.getString("brand")),
                Label.orNone(row.getString("category")),
                ImageAddress.orNone(row.getString("image_url")),
                new VatRate(row.getInt("vat_rate")),
                ProductStatus.valueOf(row.getString("status")),
                row.getLong("version"),
                row.getObject("changed_at", OffsetDateTime.class).toInstant());
    }
}
