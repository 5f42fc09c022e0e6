package org.comptoir.catalog.quote;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.comptoir.pricing.Language;
import org.comptoir.pricing.PriceBook;
import org.comptoir.pricing.PriceEntry;
import org.comptoir.pricing.PriceScope;
import org.comptoir.pricing.PricedProduct;
import org.comptoir.pricing.PricingContext;
import org.comptoir.pricing.VatRate;
import org.comptoir.pricing.VatRates;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the page of the price book that a basket needs, in one statement, and what there is besides, in another. */
@Repository
class PriceBooks {

    private static final String SETTING = """
            SELECT book.version, now() AS at,
                   EXISTS (SELECT FROM channel WHERE code = :channel AND active) AS open,
                   ARRAY(SELECT store_group FROM store_group_member WHERE store = :store::text) AS store_groups,
                   vat.categories, vat.rates, vat.starts
            FROM promotion_book AS book, (
                SELECT array_agg(category) AS categories, array_agg(rate) AS rates,
                       array_agg((extract(epoch FROM valid_from) * 1000000)::bigint) AS starts
                FROM vat_rate
            ) AS vat
            """;

    /**
     * With what ended in the last 150 days, from which the prior price of a reduction is known. The name is the common one
     * and not the channel's: a line goes on into orders, tickets and mails of other channels.
     */
    private static final String PRICES = """
            SELECT product.sku, product.brand, category.path, product.vat_category, product.channels,
                   CASE WHEN :english THEN coalesce(product.name_en, product.name) ELSE product.name END AS name,
                   entry.kind, entry.channel, entry.store_group, entry.store, entry.tier, entry.amount_minor,
                   entry.valid_from, entry.valid_until
            FROM product
            JOIN price_entry AS entry ON entry.sku = product.sku
            LEFT JOIN category ON category.code = product.category
            WHERE product.sku = ANY (:skus) AND product.status = 'ACTIVE' AND entry.currency = :currency
              AND entry.valid_from <= now()
              AND (entry.valid_until IS NULL OR entry.valid_until > now() - interval '3600 hours')
              AND entry.valid_until IS DISTINCT FROM entry.valid_from
              AND (entry.channel IS NULL OR entry.channel = :channel)
              AND (entry.store_group IS NULL OR entry.store_group = ANY (:groups))
              AND (entry.store IS NULL OR entry.store = :store::text)
              AND (entry.tier IS NULL OR entry.tier = :tier::text)
            """;

    private final JdbcClient sql;

    PriceBooks(JdbcClient sql) {
        this.sql = sql;
    }

    Setting setting(String channel, @Nullable String store) {
        return sql.sql(SETTING)
                .param("channel", channel)
                .param("store", store)
                .query(PriceBooks::setting)
                .single();
    }

    PriceBook inForce(
            CurrencyUnit currency,
            Collection<String> skus,
            PricingContext context,
            Map<String, VatRates> vat,
            Language language) {
        Map<String, Page> pages = new HashMap<>();
        sql.sql(PRICES)
                .param("skus", skus.toArray(String[]::new))
                .param("currency", currency.getCode())
                .param("channel", context.channel())
                .param("groups", context.storeGroups().toArray(String[]::new))
                .param("store", context.storeId())
                .param("tier", context.customerTier())
                .param("english", language == Language.EN)
                .query(row -> {
                    var sku = row.getString("sku");
                    var page = pages.get(sku);
                    if (page == null) {
                        page = Page.of(row, vat);
                        pages.put(sku, page);
                    }
                    page.prices().add(entry(row, currency));
                });
        Map<String, PricedProduct> products = HashMap.newHashMap(pages.size());
        pages.forEach((sku, page) -> products.put(sku, page.product()));
        return new PriceBook(currency, products);
    }

    private static Setting setting(ResultSet row, int number) throws SQLException {
        return new Setting(
                row.getLong("version"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getBoolean("open"),
                Set.copyOf(texts(row.getArray("store_groups"))),
                vat(
                        texts(row.getArray("categories")),
                        (Integer[]) row.getArray("rates").getArray(),
                        (Long[]) row.getArray("starts").getArray()));
    }

    private static Map<String, VatRates> vat(List<String> categories, Integer[] rates, Long[] starts) {
        Map<String, TreeMap<Instant, VatRate>> known = new HashMap<>();
        for (var at = 0; at < rates.length; at++) {
            known.computeIfAbsent(categories.get(at), category -> new TreeMap<>())
                    .put(Instant.EPOCH.plus(starts[at], ChronoUnit.MICROS), new VatRate(rates[at]));
        }
        Map<String, VatRates> vat = new HashMap<>();
        known.forEach((category, from) -> vat.put(category, new VatRates(from)));
        return vat;
    }

    private static PriceEntry entry(ResultSet row, CurrencyUnit currency) throws SQLException {
        var until = row.getObject("valid_until", OffsetDateTime.class);
        return new PriceEntry(
                PriceEntry.Kind.valueOf(row.getString("kind")),
                new PriceScope(
                        row.getString("channel"),
                        row.getString("store_group"),
                        row.getString("store"),
                        row.getString("tier")),
                Money.ofMinor(currency, row.getLong("amount_minor")),
                row.getObject("valid_from", OffsetDateTime.class).toInstant(),
                until == null ? null : until.toInstant());
    }

    private static List<String> texts(@Nullable Array array) throws SQLException {
        return array == null ? List.of() : List.of((String[]) array.getArray());
    }

    /** A product while its prices are being read. */
    private record Page(
            String name,
            List<PriceEntry> prices,
            VatRates vat,
            @Nullable String brand,
            List<String> categories,
            Set<String> channels) {

        static Page of(ResultSet row, Map<String, VatRates> vat) throws SQLException {
            return new Page(
                    row.getString("name"),
                    new ArrayList<>(),
                    Objects.requireNonNull(vat.get(row.getString("vat_category"))),
                    row.getString("brand"),
                    texts(row.getArray("path")),
                    Set.copyOf(texts(row.getArray("channels"))));
        }

        PricedProduct product() {
            return new PricedProduct(name, prices, vat, brand, categories, channels);
        }
    }
}
