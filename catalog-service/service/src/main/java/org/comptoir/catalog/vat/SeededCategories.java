package org.comptoir.catalog.vat;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the VAT categories that a migration made, which no edit will ever tell. */
@Component
class SeededCategories {

    private final VatCategoryService categories;

    SeededCategories(VatCategoryService categories) {
        this.categories = categories;
    }

    @EventListener(ApplicationReadyEvent.class)
    void tell() {
        categories.tellSeeded();
    }
}
