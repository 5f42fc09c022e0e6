package org.comptoir.catalog.price;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.comptoir.defaults.UuidV7;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The list prices for everybody, thousands in a statement: what is different, and how one follows another. */
@Repository
class ListPrices {

    private static final String GIVEN = """
            unnest(:skus::text[], :amounts::bigint[], :currencies::text[]) AS given (sku, amount_minor, currency)
            """;

    private static final String DIFFERENT = """
            SELECT given.sku
            FROM %s JOIN product ON product.sku = given.sku
            LEFT JOIN price ON price.sku = given.sku
            LEFT JOIN LATERAL (
                SELECT entry.amount_minor
                FROM price_entry AS entry
                WHERE entry.sku = given.sku AND %s AND entry.currency = given.currency
                  AND entry.valid_from <= statement_timestamp()
                  AND (entry.valid_until IS NULL OR entry.valid_until > statement_timestamp())
                LIMIT 1
            ) AS present ON true
            WHERE (price.currency, price.vat_category, present.amount_minor)
                  IS DISTINCT FROM (given.currency, product.vat_category, given.amount_minor)
            """.formatted(GIVEN, PriceEntries.LIST_FOR_ALL);

    private static final String CLOSE = """
            UPDATE price_entry AS entry
            SET valid_until = fresh.moment, ended_by = fresh.id
            FROM (
                SELECT given.*, price.currency AS home, %s AS moment
                FROM unnest(:skus::text[], :amounts::bigint[], :currencies::text[], :ids::uuid[])
                     AS given (sku, amount_minor, currency, id)
                JOIN price ON price.sku = given.sku
            ) AS fresh
            WHERE entry.sku = fresh.sku AND %s AND entry.currency IN (fresh.currency, fresh.home)
              AND entry.valid_from < fresh.moment
              AND (entry.valid_until IS NULL OR entry.valid_until > fresh.moment)
              AND (entry.currency, entry.amount_minor, fresh.home)
                  IS DISTINCT FROM (fresh.currency, fresh.amount_minor, fresh.currency)
            """.formatted(Prices.MOMENT, PriceEntries.LIST_FOR_ALL);

    private static final String OPEN = """
            INSERT INTO price_entry
                (id, sku, kind, currency, amount_minor, valid_from, valid_until, ended_by)
            SELECT fresh.id, fresh.sku, 'LIST', fresh.currency, fresh.amount_minor, fresh.moment, next.valid_from, next.id
            FROM (
                SELECT given.*, %1$s AS moment
                FROM unnest(:skus::text[], :amounts::bigint[], :currencies::text[], :ids::uuid[])
                     AS given (sku, amount_minor, currency, id)
                JOIN price ON price.sku = given.sku
            ) AS fresh
            LEFT JOIN LATERAL (
                SELECT entry.id, entry.valid_from
                FROM price_entry AS entry
                WHERE entry.sku = fresh.sku AND %2$s AND entry.currency = fresh.currency
                  AND entry.valid_from > fresh.moment AND entry.valid_until IS DISTINCT FROM entry.valid_from
                ORDER BY entry.valid_from LIMIT 1
            ) AS next ON true
            LEFT JOIN LATERAL (
                SELECT entry.id
                FROM price_entry AS entry
                WHERE entry.sku = fresh.sku AND %2$s AND entry.currency = fresh.currency
                  AND entry.valid_from <= fresh.moment
                  AND (entry.valid_until IS NULL OR entry.valid_until > fresh.moment)
                LIMIT 1
            ) AS present ON true
            WHERE present.id IS NULL
            """.formatted(Prices.MOMENT, PriceEntries.LIST_FOR_ALL);

    private final JdbcClient sql;

    ListPrices(JdbcClient sql) {
        this.sql = sql;
    }

    /** Those of existing products that are not what is in force; reads only, so an import that repeats itself is cheap. */
    List<ListPrice> different(List<ListPrice> given) {
        var different = given(sql.sql(DIFFERENT), given).query(String.class).set();
        return given.stream()
                .filter(price -> different.contains(price.sku().value()))
                .toList();
    }

    /** Makes these the list prices from now on; their prices are locked. What stays the same is left alone. */
    void replace(List<ListPrice> given, Instant at) {
        var ids = given.stream().map(price -> UuidV7.next()).toArray(UUID[]::new);
        given(sql.sql(CLOSE), given)
                .param("ids", ids)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
        given(sql.sql(OPEN), given)
                .param("ids", ids)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static JdbcClient.StatementSpec given(JdbcClient.StatementSpec statement, List<ListPrice> given) {
        return statement
                .param("skus", given.stream().map(price -> price.sku().value()).toArray(String[]::new))
                .param("amounts", amounts(given))
                .param("currencies", currencies(given));
    }

    static Long[] amounts(List<ListPrice> given) {
        return given.stream().map(price -> price.amount().getAmountMinorLong()).toArray(Long[]::new);
    }

    static String[] currencies(List<ListPrice> given) {
        return given.stream()
                .map(price -> price.amount().getCurrencyUnit().getCode())
                .toArray(String[]::new);
    }
}
