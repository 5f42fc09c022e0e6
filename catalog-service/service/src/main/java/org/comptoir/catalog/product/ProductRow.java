package org.comptoir.catalog.product;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import org.comptoir.catalog.brand.Brand;
import org.comptoir.catalog.category.CategoryPlace;
import org.comptoir.catalog.text.Label;
import org.comptoir.catalog.text.Prose;
import org.comptoir.catalog.text.Slug;
import org.comptoir.catalog.vat.VatCode;
import org.comptoir.pricing.VatRate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;

/** A row of the view {@code product_state}. */
class ProductRow implements RowMapper<Product> {

    @Override
    public Product mapRow(ResultSet row, int number) throws SQLException {
        var content = StoredContent.read(row.getString("content"));
        var gtin = row.getString("gtin");
        var group = row.getString("group_code");
        return new Product(
                new Sku(row.getString("sku")),
                gtin == null ? null : new Gtin(gtin),
                ProductStatus.valueOf(row.getString("status")),
                new ProductText(
                        new Label(row.getString("name")),
                        Label.orNone(row.getString("name_en")),
                        Prose.orNone(row.getString("description")),
                        Prose.orNone(row.getString("description_en"))),
                brand(row),
                category(row),
                content.toAttributes(),
                content.toMedia(),
                group == null ? null : new GroupCode(group),
                new VatCode(row.getString("vat_category")),
                new VatRate(row.getInt("vat_rate")),
                content.toChannelContent(),
                texts(row, "channels"),
                row.getLong("version"),
                row.getObject("changed_at", OffsetDateTime.class).toInstant());
    }

    private static @Nullable Brand brand(ResultSet row) throws SQLException {
        var code = row.getString("brand");
        return code == null
                ? null
                : new Brand(new Slug(code), new Label(row.getString("brand_name")), row.getLong("brand_version"));
    }

    private static @Nullable CategoryPlace category(ResultSet row) throws SQLException {
        var code = row.getString("category");
        return code == null
                ? null
                : new CategoryPlace(
                        code,
                        texts(row, "category_path"),
                        row.getString("category_label"),
                        row.getString("category_label_en"));
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return Arrays.asList((String[]) row.getArray(column).getArray());
    }
}
