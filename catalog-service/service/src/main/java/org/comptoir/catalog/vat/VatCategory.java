package org.comptoir.catalog.vat;

import java.time.Instant;
import java.util.Collections;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.comptoir.catalog.text.Names;
import org.comptoir.pricing.VatRate;

/** A VAT category with its rates, each of which holds until the next begins; {@code version} counts its changes. */
public record VatCategory(VatCode code, Names names, NavigableMap<Instant, VatRate> rates, long version) {

    public VatCategory {
        rates = Collections.unmodifiableNavigableMap(new TreeMap<>(rates));
    }

    /** The rate in force at that moment; before the first one began, the first one. */
    public VatRate rateAt(Instant moment) {
        var rate = rates.floorEntry(moment);
        return rate == null ? rates.firstEntry().getValue() : rate.getValue();
    }

    /** The rates that had begun by then: nobody changes these any more. */
    NavigableMap<Instant, VatRate> begunBy(Instant moment) {
        return rates.headMap(moment, true);
    }

    boolean saysTheSameAs(VatCategory other) {
        return names.equals(other.names) && rates.equals(other.rates);
    }
}
