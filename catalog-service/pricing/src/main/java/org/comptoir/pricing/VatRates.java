package org.comptoir.pricing;

import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** The rates of one VAT category over time, each by the instant from which it holds. */
public record VatRates(NavigableMap<Instant, VatRate> from) {

    public VatRates {
        if (from.isEmpty()) {
            throw new IllegalArgumentException("A VAT category has a rate");
        }
        from = Collections.unmodifiableNavigableMap(new TreeMap<>(from));
    }

    /** One rate that has always held. */
    public static VatRates always(VatRate rate) {
        return new VatRates(new TreeMap<>(Map.of(Instant.EPOCH, rate)));
    }

    /** The rate that holds at this instant; before the first known one, the first. */
    public VatRate at(Instant instant) {
        var known = from.floorEntry(instant);
        return known == null ? from.firstEntry().getValue() : known.getValue();
    }
}
