package org.comptoir.pricing;

import java.util.Map;
import java.util.Optional;
import org.joda.money.CurrencyUnit;

/** What is known of products and their prices, by SKU; a quote is made in one currency and sees only its prices. */
public record PriceBook(CurrencyUnit currency, Map<String, PricedProduct> products) {

    public PriceBook {
        products = Map.copyOf(products);
    }

    Optional<PricedProduct> find(String sku) {
        return Optional.ofNullable(products.get(sku));
    }
}
