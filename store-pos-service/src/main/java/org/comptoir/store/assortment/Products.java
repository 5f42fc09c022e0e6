package org.comptoir.store.assortment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.comptoir.defaults.json.EventJson;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The local copies of products. */
@Repository
class Products {
    private static final String KEEP = """
            insert into product (sku, gtin, scan_code, name, name_en, brand, brand_code, category, category_path, group_code,
                                 image_url, status, vat_rate, vat_category, attributes, channels)
            values (:sku, :gtin, :scanCode, :name, :nameEn, :brand, :brandCode, :category, :categoryPath, :groupCode,
                    :imageUrl, :status, :vatRate, :vatCategory, cast(:attributes as jsonb), cast(:channels as text[]))
            on conflict (sku) do update set gtin = excluded.gtin, scan_code = excluded.scan_code,
              name = excluded.name, name_en = excluded.name_en, brand = excluded.brand, brand_code = excluded.brand_code,
              category = excluded.category, category_path = excluded.category_path, group_code = excluded.group_code,
              image_url = excluded.image_url, status = excluded.status, vat_rate = excluded.vat_rate,
              vat_category = excluded.vat_category, attributes = excluded.attributes, channels = excluded.channels""";
    private static final String READ =
            "select p.*, v.rates from product p left join vat_category v on v.code = p.vat_category where ";
    private static final String SCAN = READ + """
            p.sku = :text or p.scan_code = :scanCode
            order by p.sku = :text desc, p.status, p.sku limit 1""";

    private final JdbcClient jdbc;
    private final EventJson json;
    private final VatCategories vat;

    Products(JdbcClient jdbc, EventJson json, VatCategories vat) {
        this.jdbc = jdbc;
        this.json = json;
        this.vat = vat;
    }

    /** How attributes are kept. */
    record Attributes(Map<String, String> values) {}

    void keep(Product product) {
        jdbc.sql(KEEP)
                .param("sku", product.sku())
                .param("gtin", product.gtin())
                .param("scanCode", Gtin.comparable(product.gtin()))
                .param("name", product.name())
                .param("nameEn", product.nameEn())
                .param("brand", product.brand())
                .param("brandCode", product.brandCode())
                .param("category", product.category())
                .param("categoryPath", product.categoryPath().toArray(String[]::new))
                .param("groupCode", product.groupCode())
                .param("imageUrl", product.imageUrl())
                .param("status", product.status())
                .param("vatRate", product.vatRate())
                .param("vatCategory", product.vatCategory())
                .param("attributes", json.write(new Attributes(product.attributes())))
                .param(
                        "channels",
                        product.channels() == null ? null : product.channels().toArray(String[]::new))
                .update();
    }

    List<Product> find(Collection<String> skus, Instant at) {
        return jdbc.sql(READ + "p.sku = any(:skus)")
                .param("skus", skus.toArray(String[]::new))
                .query((row, number) -> read(row, at))
                .list();
    }

    /** By SKU, else by bar code; of several with the same bar code one that is still sold. */
    Optional<Product> scan(String text, Instant at) {
        return jdbc.sql(SCAN)
                .param("text", text)
                .param("scanCode", Gtin.comparable(text))
                .query((row, number) -> read(row, at))
                .optional();
    }

    private Product read(ResultSet row, Instant at) throws SQLException {
        return new Product(
                row.getString("sku"),
                row.getString("gtin"),
                row.getString("name"),
                row.getString("name_en"),
                row.getString("brand"),
                row.getString("brand_code"),
                row.getString("category"),
                Columns.texts(row, "category_path"),
                row.getString("group_code"),
                row.getString("image_url"),
                row.getString("status"),
                vat.read(row.getString("rates"), row.getInt("vat_rate")).at(at).basisPoints(),
                row.getString("vat_category"),
                attributes(row.getString("attributes")),
                Columns.textsOrNull(row, "channels"));
    }

    private Map<String, String> attributes(@Nullable String kept) {
        return kept == null
                ? Map.of()
                : json.read(Columns.bytes(kept), Attributes.class).values();
    }
}
