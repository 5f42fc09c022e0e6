package org.comptoir.catalog.product;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Where people see a product: the page of the shop where one is configured, else the product as this service tells it. */
@Component
public class ProductPages {

    private final @Nullable String template;

    /** @param template {@code https://shop.example/products/{sku}}; empty when there is no shop */
    ProductPages(@Value("${comptoir.catalog.product-page:}") String template) {
        this.template = template.isBlank() ? null : template;
    }

    /** Whether there is a page for people. */
    public boolean areConfigured() {
        return template != null;
    }

    public URI of(Sku sku) {
        // Letters, digits, dots, dashes and underscores: nothing to escape.
        return URI.create(template == null ? data(sku).toString() : template.replace("{sku}", sku.value()));
    }

    /** The product for machines. */
    public URI data(Sku sku) {
        return URI.create("/api/v1/products/" + sku);
    }
}
