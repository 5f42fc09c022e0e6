package org.comptoir.catalog.vat.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.TreeMap;
import org.comptoir.catalog.text.NamesBody;
import org.comptoir.pricing.VatRate;
import org.comptoir.pricing.VatRates;

/** A VAT category as a merchandiser puts it, with all its rates, past and future. */
record VatCategoryRequest(
        @NotNull @Valid NamesBody names,
        @NotEmpty @Size(max = 50) List<@Valid @NotNull RateBody> rates) {

    /**
     * A rate and when it begins.
     *
     * @param rate basis points: 550 is 5.5 %
     */
    record RateBody(
            @NotNull @Min(0) @Max(10_000) Integer rate,

            @NotNull @LawfulMoment Instant validFrom) {}

    VatRates toRates() {
        var byStart = new TreeMap<Instant, VatRate>();
        rates.forEach(rate -> byStart.put(rate.validFrom(), new VatRate(rate.rate())));
        return new VatRates(byStart);
    }
}
