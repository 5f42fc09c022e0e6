package org.comptoir.pricing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.comptoir.pricing.Counter.NOW;
import static org.comptoir.pricing.Counter.eur;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The example of docs/pricing.md; change both or none. */
class WorkedExampleTests {

    @Test
    void costsWhatThePageSays() {
        var biscuits = List.of(
                PriceEntry.list(eur(250), Counter.LONG_AGO),
                Counter.sale(200, NOW.minusSeconds(3600), NOW.plusSeconds(3600)));
        var quote = Counter.counter()
                .sells("TEA", PricedProduct.of("Thé", eur(600), new VatRate(550)))
                .sells("MUG", PricedProduct.of("Mug", eur(1000), new VatRate(2000)))
                .sells(
                        "BISCUITS",
                        new PricedProduct(
                                "Biscuits", biscuits, VatRates.always(new VatRate(550)), null, List.of(), null))
                .runs(
                        Terms.percentage("TEA-WEEK", 1000).on("TEA").named("Semaine du thé", "Tea week"),
                        Terms.nForM("MUGS", 3, 2).on("MUG").exclusive(),
                        Terms.threshold("SPEND-30", Terms.amountFrom(3000, 500)).notOnReducedPrices())
                .buys("TEA", 2)
                .buys("MUG", 3)
                .buys("BISCUITS", 1)
                .quote();

        assertThat(quote.lines()).extracting(QuoteLine::total).containsExactly(eur(580), eur(2000), eur(200));
        assertThat(quote.lines()).extracting(QuoteLine::vat).containsExactly(eur(30), eur(333), eur(10));
        assertThat(quote.total()).isEqualTo(eur(2780));
        assertThat(quote.saved()).isEqualTo(eur(1670));
        assertThat(quote.promotions())
                .containsExactlyInAnyOrder(
                        new AppliedPromotion("MUGS", Map.of("fr", "MUGS"), "N_FOR_M", eur(1000)),
                        new AppliedPromotion(
                                "TEA-WEEK", Map.of("fr", "Semaine du thé", "en", "Tea week"), "PERCENTAGE", eur(120)),
                        new AppliedPromotion("SPEND-30", Map.of("fr", "SPEND-30"), "BASKET_THRESHOLD", eur(500)));
    }
}
