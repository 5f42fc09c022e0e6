package org.comptoir.catalog.feed;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.comptoir.catalog.feed.FeedItem.Group;
import org.comptoir.catalog.product.Sku;
import org.comptoir.catalog.text.Language;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads what files say beside the products themselves, for a page of them at once. */
@Repository
class FeedTables {

    /** A category without one of its own stands for the nearest above it that has one. */
    private static final String GOOGLE_CATEGORIES = """
            SELECT category.code, nearest.google_category
            FROM category
            CROSS JOIN LATERAL (
                SELECT above.google_category FROM category AS above
                WHERE above.code = ANY (category.path) AND above.google_category IS NOT NULL
                ORDER BY cardinality(above.path) DESC LIMIT 1
            ) AS nearest
            WHERE category.code = ANY (:codes)
            """;

    private static final String STOCK = """
            SELECT stock.sku, stock.location, stock.available
            FROM stock_level AS stock JOIN product ON product.sku = stock.sku
            WHERE (stock.sku, stock.location) > (:sku COLLATE "C", :location COLLATE "C")
              AND product.status = 'ACTIVE' AND :channel = ANY (product.channels)
            ORDER BY stock.sku, stock.location
            LIMIT :limit
            """;

    private final JdbcClient sql;

    FeedTables(JdbcClient sql) {
        this.sql = sql;
    }

    /** What is offered on a channel behind that SKU, or everything when no channel is named, drafts included. */
    List<Sku> skus(@Nullable String channel, String after, int limit) {
        return sql.sql("""
                SELECT sku FROM product
                WHERE sku > :after AND (:channel::text IS NULL OR (status = 'ACTIVE' AND :channel::text = ANY (channels)))
                ORDER BY sku LIMIT :limit
                """)
                .param("channel", channel)
                .param("after", after)
                .param("limit", limit)
                .query((row, number) -> new Sku(row.getString("sku")))
                .list();
    }

    Map<String, String> googleCategories(Collection<String> codes) {
        return sql
                .sql(GOOGLE_CATEGORIES)
                .param("codes", codes.toArray(String[]::new))
                .query((row, number) -> Map.entry(row.getString("code"), row.getString("google_category")))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    Map<String, Group> groups(Collection<String> codes, Language language) {
        return sql
                .sql("SELECT * FROM product_group WHERE code = ANY (:codes)")
                .param("codes", codes.toArray(String[]::new))
                .query((row, number) -> group(row, language))
                .stream()
                .collect(Collectors.toMap(Group::code, group -> group));
    }

    /** The list prices for everybody. */
    Map<String, Money> listPrices(Collection<Sku> skus) {
        return sql
                .sql("SELECT sku, amount_minor, currency FROM price WHERE sku = ANY (:skus)")
                .param("skus", skus.stream().map(Sku::value).toArray(String[]::new))
                .query((row, number) -> Map.entry(
                        row.getString("sku"),
                        Money.ofMinor(CurrencyUnit.of(row.getString("currency")), row.getLong("amount_minor"))))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** What each location has of products offered on a channel, behind that shelf. */
    List<Shelf> shelves(String channel, String sku, String location, int limit) {
        return sql.sql(STOCK)
                .param("channel", channel)
                .param("sku", sku)
                .param("location", location)
                .param("limit", limit)
                .query((row, number) ->
                        new Shelf(row.getString("location"), row.getString("sku"), row.getInt("available"), null))
                .list();
    }

    private static Group group(ResultSet row, Language language) throws SQLException {
        var english = row.getString("name_en");
        return new Group(
                row.getString("code"),
                language == Language.EN && english != null ? english : row.getString("name"),
                Arrays.asList((String[]) row.getArray("varies_by").getArray()));
    }
}
