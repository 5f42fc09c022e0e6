package org.comptoir.pricing;

import java.util.Map;
import java.util.Optional;
import org.joda.money.CurrencyUnit;

/** The list prices in force, by SKU, all in one currency. */
public record PriceBook(CurrencyUnit currency, Map<String, PricedProduct> products) {

    public PriceBook {
        products = Map.copyOf(products);
        for (var product : products.values()) {
            if (!product.unitPrice().getCurrencyUnit().equals(currency)) {
                throw new IllegalArgumentException(
                        "A price book in " + currency + " cannot hold " + product.unitPrice());
            }
        }
    }

    Optional<PricedProduct> find(String sku) {
        return Optional.ofNullable(products.get(sku));
    }
}
