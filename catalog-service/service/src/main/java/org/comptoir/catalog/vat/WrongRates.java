package org.comptoir.catalog.vat;

import org.comptoir.catalog.edit.EditRefused;

/** A VAT category would lose or change a rate that has begun, or have none that holds now. */
public class WrongRates extends EditRefused {

    WrongRates(String reason) {
        super("rates", reason);
    }
}
