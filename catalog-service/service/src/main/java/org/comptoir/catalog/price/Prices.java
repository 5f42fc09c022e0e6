package org.comptoir.catalog.price;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.comptoir.catalog.product.Sku;
import org.comptoir.pricing.VatRate;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The prices in PostgreSQL as aggregates: their locks, their versions and what stands in them, many at a time. */
@Repository
class Prices {

    /**
     * No two changes of a price happen at the same microsecond, nor backwards when a clock is set back: each begins
     * after the one before.
     */
    static final String MOMENT = "greatest(:at, price.changed_at + interval '1 microsecond')";

    private static final String READ = """
            SELECT price.sku, price.amount_minor, price.currency, price.vat_category, price.version, price.valid_from,
                   price.next_change,
                   coalesce(
                       (SELECT vat.rate FROM vat_rate AS vat
                        WHERE vat.category = price.vat_category AND vat.valid_from <= :at
                        ORDER BY vat.valid_from DESC LIMIT 1),
                       (SELECT vat.rate FROM vat_rate AS vat
                        WHERE vat.category = price.vat_category
                        ORDER BY vat.valid_from LIMIT 1)) AS vat_rate
            FROM price
            WHERE price.sku = ANY (:skus)
            ORDER BY price.sku
            """;

    private static final String MAKE = """
            INSERT INTO price (sku, currency, amount_minor, vat_category, version, valid_from, changed_at)
            SELECT given.sku, given.currency, given.amount_minor, product.vat_category, 0, now(), '-infinity'
            FROM unnest(:skus::text[], :amounts::bigint[], :currencies::text[])
                 AS given (sku, amount_minor, currency)
            JOIN product ON product.sku = given.sku
            ORDER BY given.sku COLLATE "C"
            ON CONFLICT (sku) DO NOTHING
            """;

    private static final String REFRESH = """
            UPDATE price
            SET (currency, amount_minor, valid_from, vat_category, version, changed_at, next_change)
                = (fresh.currency, fresh.amount_minor, fresh.valid_from, fresh.vat_category, price.version + 1,
                   fresh.moment, fresh.next_change)
            FROM (
                SELECT price.sku, known.moment, product.vat_category, list.amount_minor, list.valid_from,
                       coalesce(given.currency, price.currency) AS currency,
                       (SELECT min(turn.at)
                        FROM price_entry AS entry, LATERAL (VALUES (entry.valid_from), (entry.valid_until)) AS turn (at)
                        WHERE entry.sku = price.sku AND turn.at > known.moment
                          AND entry.valid_until IS DISTINCT FROM entry.valid_from) AS next_change
                FROM unnest(:skus::text[], :currencies::text[]) AS given (sku, currency)
                JOIN price ON price.sku = given.sku
                JOIN product ON product.sku = given.sku
                CROSS JOIN LATERAL (SELECT %s AS moment) AS known
                JOIN LATERAL (
                    SELECT entry.amount_minor, entry.valid_from
                    FROM price_entry AS entry
                    WHERE entry.sku = price.sku AND %s
                      AND entry.currency = coalesce(given.currency, price.currency)
                      AND entry.valid_from <= known.moment
                      AND (entry.valid_until IS NULL OR entry.valid_until > known.moment)
                ) AS list ON true
            ) AS fresh
            WHERE price.sku = fresh.sku
            RETURNING price.sku
            """.formatted(MOMENT, PriceEntries.LIST_FOR_ALL);

    private final JdbcClient sql;
    private final PriceEntries entries;

    Prices(JdbcClient sql, PriceEntries entries) {
        this.sql = sql;
        this.entries = entries;
    }

    /** The clock by which prices begin and end, the same for all instances. */
    Instant now() {
        return sql.sql("SELECT clock_timestamp()")
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
    }

    /**
     * The moment of the next change of these locked prices: now, after each one's last change, and at no other's
     * beginning, because what begins at the very moment of a planned entry would never hold.
     */
    Instant moment(Collection<Sku> skus) {
        return sql.sql("""
                SELECT max(known.moment) + CASE WHEN count(entry.id) > 0 THEN interval '1 microsecond'
                                                ELSE interval '0' END
                FROM (SELECT sku, %s AS moment FROM price WHERE sku = ANY (:skus)) AS known
                LEFT JOIN price_entry AS entry ON entry.sku = known.sku AND entry.valid_from = known.moment
                """.formatted(MOMENT))
                .param("at", now().atOffset(ZoneOffset.UTC))
                .param("skus", values(skus))
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
    }

    /** How many entries of a price travel with it. */
    int entries(Sku sku) {
        return entries.count(sku, now().minus(Price.MEMORY));
    }

    boolean isKnown(Sku sku) {
        return sql.sql("SELECT EXISTS (SELECT FROM price WHERE sku = :sku)")
                .param("sku", sku.value())
                .query(Boolean.class)
                .single();
    }

    /** Locks the price of a product; answers the currency of its list price, or nothing when it has none. */
    Optional<CurrencyUnit> lock(Sku sku) {
        return sql.sql("SELECT currency FROM price WHERE sku = :sku FOR UPDATE")
                .param("sku", sku.value())
                .query(String.class)
                .optional()
                .map(CurrencyUnit::of);
    }

    /** Locks the prices of these products, in the order of SKUs; a product without one gets one of version 0. */
    void lockOrMake(List<ListPrice> given) {
        sql.sql(MAKE)
                .param("skus", given.stream().map(price -> price.sku().value()).toArray(String[]::new))
                .param("amounts", ListPrices.amounts(given))
                .param("currencies", ListPrices.currencies(given))
                .update();
        sql.sql("SELECT sku FROM price WHERE sku = ANY (:skus) ORDER BY sku FOR UPDATE")
                .param("skus", given.stream().map(price -> price.sku().value()).toArray(String[]::new))
                .query(String.class)
                .list();
    }

    /** Locks those prices of locked products that were told with another VAT category. */
    List<Sku> lockOtherVat(List<Sku> products) {
        return sql.sql("""
                SELECT price.sku FROM price JOIN product USING (sku)
                WHERE price.sku = ANY (:skus) AND price.vat_category <> product.vat_category
                ORDER BY price.sku FOR UPDATE OF price
                """)
                .param("skus", values(products))
                .query((row, number) -> new Sku(row.getString("sku")))
                .list();
    }

    /**
     * Locks prices of which an entry began or ended and was not told yet, leaving those that somebody is changing.
     * Products first, as everybody does, so that nobody waits in a circle.
     */
    List<Sku> lockDue(int limit) {
        return sql.sql("""
                SELECT price.sku FROM price JOIN product USING (sku)
                WHERE price.next_change <= now()
                ORDER BY price.next_change LIMIT :limit FOR UPDATE OF product, price SKIP LOCKED
                """)
                .param("limit", limit)
                .query((row, number) -> new Sku(row.getString("sku")))
                .list();
    }

    /** Makes the next version of locked prices after their entries or products changed; answers their SKUs. */
    List<Sku> refreshAll(List<Sku> skus, Instant at) {
        return refresh(values(skus), new @Nullable String[skus.size()], at);
    }

    /** The same, where the list price may now be in another currency. */
    List<Sku> refresh(List<ListPrice> given, Instant at) {
        return refresh(
                given.stream().map(price -> price.sku().value()).toArray(String[]::new),
                ListPrices.currencies(given),
                at);
    }

    private List<Sku> refresh(String[] skus, @Nullable String[] currencies, Instant at) {
        if (skus.length == 0) {
            return List.of();
        }
        return sql.sql(REFRESH)
                .param("skus", skus)
                .param("currencies", currencies)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query((row, number) -> new Sku(row.getString("sku")))
                .list();
    }

    Optional<Price> find(Sku sku, Instant at) {
        return findAll(List.of(sku), at).stream().findFirst();
    }

    List<Price> findAll(Collection<Sku> skus, Instant at) {
        Map<Sku, List<TimedPrice>> known = new HashMap<>();
        for (var entry : entries.remembered(skus, at.minus(Price.MEMORY))) {
            known.computeIfAbsent(entry.sku(), sku -> new ArrayList<>()).add(entry);
        }
        return sql.sql(READ)
                .param("skus", values(skus))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query((row, number) -> price(row, known))
                .list();
    }

    static String[] values(Collection<Sku> skus) {
        return skus.stream().map(Sku::value).toArray(String[]::new);
    }

    private static Price price(ResultSet row, Map<Sku, List<TimedPrice>> entries) throws SQLException {
        var sku = new Sku(row.getString("sku"));
        var amount = Money.ofMinor(CurrencyUnit.of(row.getString("currency")), row.getLong("amount_minor"));
        return new Price(
                new ListPrice(sku, amount),
                row.getString("vat_category"),
                new VatRate(row.getInt("vat_rate")),
                row.getLong("version"),
                row.getObject("valid_from", OffsetDateTime.class).toInstant(),
                entries.getOrDefault(sku, List.of()),
                PriceEntries.instant(row, "next_change"));
    }
}
