package org.comptoir.catalog.product.messaging;

import java.util.Objects;
import org.comptoir.catalog.product.Product;
import org.comptoir.catalog.product.ProductsChanged;
import org.comptoir.contracts.catalog.v1.ProductChanged;
import org.comptoir.defaults.outbox.Outbox;
import org.comptoir.defaults.outbox.OutboxEntry;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells each changed product, in the transaction that changed it. */
@Component
class ProductEvents {

    private final Outbox outbox;

    ProductEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    @EventListener
    void tell(ProductsChanged event) {
        outbox.appendAll(event.products().stream()
                .map(product -> new OutboxEntry(product.sku().value(), product.version(), contract(product)))
                .toList());
    }

    static ProductChanged contract(Product product) {
        return new ProductChanged(
                product.sku().value(),
                text(product.gtin()),
                product.name().value(),
                text(product.brand()),
                text(product.category()),
                text(product.image()),
                product.status().name(),
                product.vatRate().basisPoints());
    }

    private static @Nullable String text(@Nullable Object value) {
        return Objects.toString(value, null);
    }
}
