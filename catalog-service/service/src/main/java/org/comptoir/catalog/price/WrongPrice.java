package org.comptoir.catalog.price;

import org.comptoir.catalog.edit.EditRefused;

/** A field of a price does not fit the others, or the present time. */
public class WrongPrice extends EditRefused {

    WrongPrice(String field, String reason) {
        super(field, reason);
    }
}
