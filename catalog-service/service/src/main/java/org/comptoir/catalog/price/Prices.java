package org.comptoir.catalog.price;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.comptoir.catalog.product.Product;
import org.comptoir.catalog.product.Sku;
import org.comptoir.pricing.VatRate;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The list prices in PostgreSQL and their history, each written by one set-based statement. */
@Repository
class Prices {

    /** Every version that comes to be also enters the history, in the same statement. */
    private static final String KEEP = """
            , kept AS (
                INSERT INTO price_history (sku, version, amount_minor, currency, vat_rate, valid_from)
                SELECT sku, version, amount_minor, currency, vat_rate, valid_from FROM changed
            )
            SELECT * FROM changed ORDER BY sku
            """;

    private static final String PUT_ALL = """
            WITH changed AS (
                INSERT INTO price AS known (sku, amount_minor, currency, vat_rate, version, valid_from)
                SELECT sku, amount_minor, currency, vat_rate, 1, :now
                FROM unnest(:skus::text[], :amounts::bigint[], :currencies::text[], :vatRates::int[])
                     AS given (sku, amount_minor, currency, vat_rate)
                ORDER BY sku COLLATE "C"
                ON CONFLICT (sku) DO UPDATE SET
                    (amount_minor, currency, vat_rate, version, valid_from)
                    = (excluded.amount_minor, excluded.currency, excluded.vat_rate,
                       known.version + 1, excluded.valid_from)
                WHERE (known.amount_minor, known.currency, known.vat_rate)
                      IS DISTINCT FROM (excluded.amount_minor, excluded.currency, excluded.vat_rate)
                RETURNING *
            )
            """ + KEEP;

    private static final String FOLLOW_VAT = """
            WITH changed AS (
                UPDATE price SET vat_rate = given.vat_rate, version = version + 1, valid_from = :now
                FROM unnest(:skus::text[], :vatRates::int[]) AS given (sku, vat_rate)
                WHERE price.sku = given.sku AND price.vat_rate <> given.vat_rate
                RETURNING price.*
            )
            """ + KEEP;

    private final JdbcClient sql;

    Prices(JdbcClient sql) {
        this.sql = sql;
    }

    Optional<Price> find(Sku sku) {
        return sql.sql("SELECT * FROM price WHERE sku = :sku")
                .param("sku", sku.value())
                .query(Prices::price)
                .optional();
    }

    /** Puts what is given, in the order of SKUs, and answers only what is new or changed. No SKU may come twice. */
    List<Price> putAll(List<ListPrice> prices, Instant now) {
        return sql.sql(PUT_ALL)
                .param("skus", prices.stream().map(price -> price.sku().value()).toArray(String[]::new))
                .param(
                        "amounts",
                        prices.stream()
                                .map(price -> price.amount().getAmountMinorLong())
                                .toArray(Long[]::new))
                .param(
                        "currencies",
                        prices.stream()
                                .map(price -> price.amount().getCurrencyUnit().getCode())
                                .toArray(String[]::new))
                .param(
                        "vatRates",
                        prices.stream()
                                .map(price -> price.vatRate().basisPoints())
                                .toArray(Integer[]::new))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(Prices::price)
                .list();
    }

    /** Takes over the VAT rates of products whose rows are locked and answers the prices this changed. */
    List<Price> followVat(List<Product> products, Instant now) {
        return sql.sql(FOLLOW_VAT)
                .param(
                        "skus",
                        products.stream().map(product -> product.sku().value()).toArray(String[]::new))
                .param(
                        "vatRates",
                        products.stream()
                                .map(product -> product.vatRate().basisPoints())
                                .toArray(Integer[]::new))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(Prices::price)
                .list();
    }

    private static Price price(ResultSet row, int number) throws SQLException {
        var currency = CurrencyUnit.of(row.getString("currency"));
        var list = new ListPrice(
                new Sku(row.getString("sku")),
                Money.ofMinor(currency, row.getLong("amount_minor")),
                new VatRate(row.getInt("vat_rate")));
        return new Price(
                list,
                row.getLong("version"),
                row.getObject("valid_from", OffsetDateTime.class).toInstant());
    }
}
