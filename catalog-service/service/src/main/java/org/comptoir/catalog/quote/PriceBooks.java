package org.comptoir.catalog.quote;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.comptoir.pricing.PriceBook;
import org.comptoir.pricing.PricedProduct;
import org.comptoir.pricing.VatRate;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the page of the price book that a basket needs: what is for sale and priced in the currency asked for. */
@Repository
class PriceBooks {

    private static final String IN_FORCE = """
            SELECT product.sku, product.name, price.amount_minor, price.vat_rate
            FROM product JOIN price USING (sku)
            WHERE product.sku = ANY (:skus) AND product.status = 'ACTIVE' AND price.currency = :currency
            """;

    private final JdbcClient sql;

    PriceBooks(JdbcClient sql) {
        this.sql = sql;
    }

    PriceBook inForce(CurrencyUnit currency, Collection<String> skus) {
        Map<String, PricedProduct> products = sql
                .sql(IN_FORCE)
                .param("skus", skus.toArray(String[]::new))
                .param("currency", currency.getCode())
                .query((row, number) -> Map.entry(
                        row.getString("sku"),
                        PricedProduct.of(
                                row.getString("name"),
                                Money.ofMinor(currency, row.getLong("amount_minor")),
                                new VatRate(row.getInt("vat_rate")))))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return new PriceBook(currency, products);
    }
}
