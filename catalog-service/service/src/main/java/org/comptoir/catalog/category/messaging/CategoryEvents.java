package org.comptoir.catalog.category.messaging;

import org.comptoir.catalog.category.CategoriesChanged;
import org.comptoir.catalog.category.Category;
import org.comptoir.contracts.catalog.v1.CategoryChanged;
import org.comptoir.defaults.outbox.Outbox;
import org.comptoir.defaults.outbox.OutboxEntry;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells each changed category, in the transaction that changed it. */
@Component
class CategoryEvents {

    private final Outbox outbox;

    CategoryEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    @EventListener
    void tell(CategoriesChanged event) {
        outbox.appendAll(event.categories().stream()
                .map(category -> new OutboxEntry("category:" + category.code(), category.version(), contract(category)))
                .toList());
    }

    static CategoryChanged contract(Category category) {
        return new CategoryChanged(
                category.code(),
                category.parent(),
                category.place().path(),
                category.names().byLanguage(),
                category.googleCategory());
    }
}
