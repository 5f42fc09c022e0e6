package org.comptoir.catalog.search;

import org.comptoir.catalog.price.PricesChanged;
import org.comptoir.catalog.product.ProductsChanged;
import org.comptoir.catalog.stock.AvailabilityChanged;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Hears, in the transaction that made them, of changes that search must show. Products come before their prices. */
@Component
class CatalogChanges {

    private final DocumentService documents;

    CatalogChanges(DocumentService documents) {
        this.documents = documents;
    }

    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void follow(ProductsChanged event) {
        documents.follow(event.products());
    }

    @EventListener
    void follow(PricesChanged event) {
        documents.followPrices(event.prices(), event.at());
    }

    @EventListener
    void follow(AvailabilityChanged event) {
        documents.followStock(event.skus());
    }
}
