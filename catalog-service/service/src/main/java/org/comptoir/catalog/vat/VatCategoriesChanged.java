package org.comptoir.catalog.vat;

import java.util.List;

/** These VAT categories came to be or really changed, in one transaction; each is in its new state. */
public record VatCategoriesChanged(List<VatCategory> categories) {

    public VatCategoriesChanged {
        categories = List.copyOf(categories);
    }
}
