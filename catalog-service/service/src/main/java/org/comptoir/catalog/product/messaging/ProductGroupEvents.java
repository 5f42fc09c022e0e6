package org.comptoir.catalog.product.messaging;

import org.comptoir.catalog.product.ProductGroup;
import org.comptoir.catalog.product.ProductGroupsChanged;
import org.comptoir.contracts.catalog.v1.ProductGroupChanged;
import org.comptoir.defaults.outbox.Outbox;
import org.comptoir.defaults.outbox.OutboxEntry;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells each changed product group, in the transaction that changed it. */
@Component
class ProductGroupEvents {

    private final Outbox outbox;

    ProductGroupEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    @EventListener
    void tell(ProductGroupsChanged event) {
        outbox.appendAll(event.groups().stream()
                .map(group -> new OutboxEntry("product-group:" + group.code(), group.version(), contract(group)))
                .toList());
    }

    static ProductGroupChanged contract(ProductGroup group) {
        return new ProductGroupChanged(group.code().value(), group.names().byLanguage(), group.variesBy());
    }
}
