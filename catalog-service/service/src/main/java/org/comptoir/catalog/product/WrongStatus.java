package org.comptoir.catalog.product;

import org.comptoir.catalog.edit.EditRefused;

/** A product cannot go from the status it has to the one that is asked for. */
public class WrongStatus extends EditRefused {

    private final ProductStatus present;

    WrongStatus(ProductStatus present, ProductStatus asked) {
        super("status", "cannot become " + asked + " when it is " + present);
        this.present = present;
    }

    public ProductStatus present() {
        return present;
    }
}
