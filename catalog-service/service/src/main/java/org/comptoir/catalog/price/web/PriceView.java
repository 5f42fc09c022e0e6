package org.comptoir.catalog.price.web;

import java.time.Instant;
import org.comptoir.catalog.price.Price;
import org.comptoir.defaults.web.MoneyBody;

/** A list price in force, VAT included; {@code vatRate} in basis points. */
record PriceView(String sku, MoneyBody price, int vatRate, long version, Instant validFrom) {

    static PriceView from(Price price) {
        return new PriceView(
                price.list().sku().value(),
                MoneyBody.of(price.list().amount()),
                price.list().vatRate().basisPoints(),
                price.version(),
                price.validFrom());
    }
}
