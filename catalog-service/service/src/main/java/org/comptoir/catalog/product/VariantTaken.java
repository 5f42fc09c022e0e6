package org.comptoir.catalog.product;

import org.comptoir.catalog.edit.EditRefused;

/** Another variant of the same group has this combination of attributes already. */
public class VariantTaken extends EditRefused {

    private final Sku other;

    VariantTaken(Sku other) {
        super("attributes", "are those of the variant " + other);
        this.other = other;
    }

    public Sku other() {
        return other;
    }
}
