package org.comptoir.store.assortment;

import java.time.Instant;
import java.util.List;

/** The local copy of a VAT category: its rates, each until the next begins. */
public record VatCategory(String code, List<Rate> rates) {
    /** Keeps its own copy of the list. */
    public VatCategory {
        rates = List.copyOf(rates);
    }

    /** A rate in basis points and when it begins. */
    public record Rate(int basisPoints, Instant from) {}
}
