package org.comptoir.customer.customer;

import java.text.Normalizer;

/** A name as its bearer types it, in Unicode NFC, without blanks at the ends. Never logged. */
public record PersonName(String given, String family) {
    /** Normalises both parts; neither may be empty. */
    public PersonName {
        given = Normalizer.normalize(given.strip(), Normalizer.Form.NFC);
        family = Normalizer.normalize(family.strip(), Normalizer.Form.NFC);
        if (given.isEmpty() || family.isEmpty()) {
            throw new IllegalArgumentException("a name has two parts");
        }
    }

    @Override
    public String toString() {
        return "***";
    }
}
