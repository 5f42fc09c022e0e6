package org.comptoir.catalog.vat.messaging;

import org.comptoir.catalog.vat.VatCategoriesChanged;
import org.comptoir.catalog.vat.VatCategory;
import org.comptoir.contracts.catalog.v1.VatCategoryChanged;
import org.comptoir.defaults.outbox.Outbox;
import org.comptoir.defaults.outbox.OutboxEntry;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells each changed VAT category, in the transaction that changed it. */
@Component
class VatCategoryEvents {

    private final Outbox outbox;

    VatCategoryEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    @EventListener
    void tell(VatCategoriesChanged event) {
        outbox.appendAll(event.categories().stream()
                .map(category ->
                        new OutboxEntry("vat-category:" + category.code(), category.version(), contract(category)))
                .toList());
    }

    static VatCategoryChanged contract(VatCategory category) {
        return new VatCategoryChanged(
                category.code().value(),
                category.names().byLanguage(),
                category.rates().from().entrySet().stream()
                        .map(rate -> new VatCategoryChanged.Rate(rate.getValue().basisPoints(), rate.getKey()))
                        .toList());
    }
}
