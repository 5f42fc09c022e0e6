package org.comptoir.catalog.price;

import org.comptoir.catalog.product.ProductsEdited;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Hears of products whose VAT category may be another now, in the transaction that changed them, but last in it: one
 * that goes on to put the price tells both as one change. New ones have no price yet.
 */
@Component
class VatChanges {

    private final PriceService prices;

    VatChanges(PriceService prices) {
        this.prices = prices;
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void follow(ProductsEdited event) {
        prices.followVat(event.skus());
    }
}
