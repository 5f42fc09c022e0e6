package org.comptoir.store.assortment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import org.comptoir.pricing.Language;
import org.comptoir.pricing.PricedProduct;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Products with all that their price depends on, read by one statement. */
@Repository
class PricedArticles {
    private static final String FIND = """
            select p.sku, p.name, p.name_en, p.brand_code, p.category_path, p.channels, p.vat_rate, v.rates,
                   r.amount, r.currency, r.valid_from, r.entries
            from product p join price r on r.sku = p.sku left join vat_category v on v.code = p.vat_category
            where p.sku = any(:skus)""";
    /** What is not published yet and what is retired gets no quote, as in the catalogue. */
    private static final String FOR_SALE = FIND + " and p.status = 'ACTIVE'";

    private final JdbcClient jdbc;
    private final Prices prices;
    private final VatCategories vat;

    PricedArticles(JdbcClient jdbc, Prices prices, VatCategories vat) {
        this.jdbc = jdbc;
        this.prices = prices;
        this.vat = vat;
    }

    /** A product as the pricing takes it, and the list price for everybody that was told with it. */
    record PricedArticle(PricedProduct product, PriceList prices) {}

    /** What is for sale of these, by SKU. */
    Map<String, PricedProduct> forSale(Collection<String> skus, Language language, Instant now) {
        var found = new HashMap<String, PricedProduct>();
        jdbc.sql(FOR_SALE).param("skus", skus.toArray(String[]::new)).query(row -> {
            found.put(row.getString("sku"), read(row, language, now).product());
        });
        return found;
    }

    /** One article, for sale or not; null without a price. */
    @Nullable
    PricedArticle find(String sku, Instant now) {
        return jdbc.sql(FIND)
                .param("skus", new String[] {sku})
                .query((row, number) -> read(row, Language.FR, now))
                .optional()
                .orElse(null);
    }

    private PricedArticle read(ResultSet row, Language language, Instant now) throws SQLException {
        var channels = Columns.textsOrNull(row, "channels");
        var known = prices.read(row);
        var product = new PricedProduct(
                name(row, language),
                known.all(now),
                vat.read(row.getString("rates"), row.getInt("vat_rate")),
                row.getString("brand_code"),
                Columns.texts(row, "category_path"),
                channels == null ? null : new HashSet<>(channels));
        return new PricedArticle(product, known);
    }

    private static String name(ResultSet row, Language language) throws SQLException {
        var english = language == Language.EN ? row.getString("name_en") : null;
        return english == null ? row.getString("name") : english;
    }
}
