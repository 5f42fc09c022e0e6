package org.comptoir.catalog.vat;

import java.time.Instant;
import java.util.NavigableMap;
import org.comptoir.catalog.text.Names;
import org.comptoir.pricing.VatRate;
import org.comptoir.pricing.VatRates;

/** A VAT category with its rates, each of which holds until the next begins; {@code version} counts its changes. */
public record VatCategory(VatCode code, Names names, VatRates rates, long version) {

    /** The rate in force at that moment; before the first one began, the first one. */
    public VatRate rateAt(Instant moment) {
        return rates.at(moment);
    }

    /** The rates that had begun by then: nobody changes these any more. */
    NavigableMap<Instant, VatRate> begunBy(Instant moment) {
        return rates.from().headMap(moment, true);
    }

    boolean saysTheSameAs(VatCategory other) {
        return names.equals(other.names) && rates.equals(other.rates);
    }
}
