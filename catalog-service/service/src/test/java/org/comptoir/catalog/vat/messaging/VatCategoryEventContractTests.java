package org.comptoir.catalog.vat.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.comptoir.catalog.text.Label;
import org.comptoir.catalog.text.Names;
import org.comptoir.catalog.vat.VatCategory;
import org.comptoir.catalog.vat.VatCode;
import org.comptoir.pricing.VatRate;
import org.comptoir.pricing.VatRates;
import org.comptoir.test.Contracts;
import org.junit.jupiter.api.Test;

class VatCategoryEventContractTests {

    @Test
    void aVatCategoryFitsTheSchema() {
        var rates = new TreeMap<>(Map.of(
                Instant.parse("2014-01-01T00:00:00Z"), new VatRate(550),
                Instant.parse("2030-01-01T00:00:00.123456Z"), new VatRate(600)));
        var event = VatCategoryEvents.contract(new VatCategory(
                new VatCode("REDUCED"),
                new Names(new Label("Taux réduit"), new Label("Reduced rate")),
                new VatRates(rates),
                2));

        Contracts.assertValid(event);
        assertThat(event.names()).containsEntry("en", "Reduced rate");
        assertThat(event.rates()).extracting(rate -> rate.rate()).containsExactly(550, 600);
    }
}
