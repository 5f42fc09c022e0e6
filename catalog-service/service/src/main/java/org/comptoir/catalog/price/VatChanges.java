package org.comptoir.catalog.price;

import org.comptoir.catalog.product.ProductsChanged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Hears, in the transaction that changed them, of products whose VAT rate may be another now. */
@Component
class VatChanges {

    private final PriceService prices;

    VatChanges(PriceService prices) {
        this.prices = prices;
    }

    @EventListener
    void follow(ProductsChanged event) {
        prices.followVat(event.products());
    }
}
