package org.comptoir.catalog.product;

import org.comptoir.catalog.edit.EditRefused;

/** A product would lack what it must have, such as an attribute by which its group varies, or have too much of it. */
public class UnfitProduct extends EditRefused {

    UnfitProduct(String field, String reason) {
        super(field, reason);
    }
}
