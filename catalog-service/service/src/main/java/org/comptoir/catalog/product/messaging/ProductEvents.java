package org.comptoir.catalog.product.messaging;

import java.util.List;
import java.util.Objects;
import org.comptoir.catalog.category.CategoryPlace;
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
        var brand = product.brand();
        var category = product.category();
        return new ProductChanged(
                product.sku().value(),
                text(product.gtin()),
                product.name().value(),
                brand == null ? null : brand.name().value(),
                category == null ? null : category.label(),
                text(product.image()),
                product.status().name(),
                product.vatRate().basisPoints(),
                product.text().names().byLanguage(),
                brand == null ? null : brand.code().value(),
                path(category),
                text(product.group()),
                product.vatCategory().value(),
                product.attributes().values().isEmpty()
                        ? null
                        : product.attributes().values(),
                product.channels());
    }

    private static @Nullable List<String> path(@Nullable CategoryPlace category) {
        return category == null ? null : category.path();
    }

    private static @Nullable String text(@Nullable Object value) {
        return Objects.toString(value, null);
    }
}
