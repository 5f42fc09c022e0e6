package org.comptoir.store.assortment.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.comptoir.contracts.MoneyAmount;
import org.comptoir.contracts.catalog.v1.PriceChanged;
import org.comptoir.contracts.catalog.v1.ProductChanged;
import org.comptoir.pricing.PriceEntry;
import org.comptoir.test.Contracts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CatalogEventsTests {
    private static final Instant MONDAY = Instant.parse("2026-11-23T00:00:00Z");
    private static final MoneyAmount PRICE = new MoneyAmount(399, "EUR");

    @Test
    void understandsTheSamples() {
        var product = CatalogEvents.product(Contracts.sample(ProductChanged.class));
        var prices = CatalogEvents.prices(Contracts.sample(PriceChanged.class));

        assertThat(product.nameEn()).isEqualTo("Hazelnut spread 400 g");
        assertThat(product.categoryPath()).containsExactly("epicerie", "epicerie.pates-a-tartiner");
        assertThat(product.channels()).containsExactly("web", "store");
        assertThat(prices.entries()).hasSize(2);
        assertThat(prices.entries())
                .last()
                .extracting(entry -> entry.scope().specificity())
                .isEqualTo(15);
    }

    @Test
    void understandsWhatWasToldBeforeTheEventsGrew() {
        var product = CatalogEvents.product(new ProductChanged("S", null, "Thé", null, null, null, "ACTIVE", 550));
        var prices = CatalogEvents.prices(new PriceChanged("S", PRICE, 550, MONDAY));

        assertThat(product.channels()).isNull();
        assertThat(product.vatCategory()).isNull();
        assertThat(product.categoryPath()).isEmpty();
        assertThat(prices.entries()).isNull();
    }

    @Test
    void leavesOutPricesThatNeverHeldAndThoseOfALaterRelease() {
        var prices = CatalogEvents.prices(new PriceChanged(
                "S",
                PRICE,
                550,
                MONDAY,
                List.of(entry("LIST", null), entry("SALE", MONDAY), entry("AUCTION", null)),
                "REDUCED"));

        assertThat(prices.entries()).extracting(PriceEntry::kind).containsExactly(PriceEntry.Kind.LIST);
    }

    private static PriceChanged.Entry entry(String kind, @Nullable Instant until) {
        return new PriceChanged.Entry(kind, PRICE, null, null, null, null, MONDAY, until);
    }
}
