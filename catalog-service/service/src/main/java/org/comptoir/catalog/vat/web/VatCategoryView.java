package org.comptoir.catalog.vat.web;

import java.time.Instant;
import java.util.List;
import org.comptoir.catalog.text.NamesBody;
import org.comptoir.catalog.vat.VatCategory;

/** A VAT category as everybody may see it; {@code rate} is the one of the moment, in basis points. */
record VatCategoryView(String code, NamesBody names, int rate, List<RateView> rates, long version) {

    /** A rate in basis points and when it begins. */
    record RateView(int rate, Instant validFrom) {}

    static VatCategoryView from(VatCategory category, Instant now) {
        return new VatCategoryView(
                category.code().value(),
                NamesBody.of(category.names()),
                category.rateAt(now).basisPoints(),
                category.rates().from().entrySet().stream()
                        .map(rate -> new RateView(rate.getValue().basisPoints(), rate.getKey()))
                        .toList(),
                category.version());
    }
}
