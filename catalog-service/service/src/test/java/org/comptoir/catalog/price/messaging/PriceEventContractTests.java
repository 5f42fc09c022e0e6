package org.comptoir.catalog.price.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.comptoir.catalog.price.ListPrice;
import org.comptoir.catalog.price.Price;
import org.comptoir.catalog.price.TimedPrice;
import org.comptoir.catalog.product.Sku;
import org.comptoir.contracts.MoneyAmount;
import org.comptoir.pricing.PriceEntry;
import org.comptoir.pricing.PriceScope;
import org.comptoir.pricing.VatRate;
import org.comptoir.test.Contracts;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class PriceEventContractTests {

    private static final Instant NOW = Instant.parse("2026-11-21T10:00:00.123456Z");

    @Test
    void aPriceWithAllItsEntriesFitsTheSchema() {
        var sku = new Sku("SOUP-1");
        var sale = new TimedPrice(
                UUID.randomUUID(),
                sku,
                PriceEntry.Kind.SALE,
                new PriceScope("store", "idf", null, "gold"),
                euro(149),
                NOW,
                NOW.plusSeconds(60),
                null);

        var event = PriceEvents.contract(price(sku, 199, List.of(list(sku, 199), sale)));

        Contracts.assertValid(event);
        assertThat(event.price()).isEqualTo(new MoneyAmount(199, "EUR"));
        assertThat(event.entries()).hasSize(2);
        assertThat(event.vatCategory()).isEqualTo("REDUCED");
    }

    @Test
    void aGiftFitsTheSchema() {
        var sku = new Sku("BAG");

        Contracts.assertValid(PriceEvents.contract(price(sku, 0, List.of(list(sku, 0)))));
    }

    private static Price price(Sku sku, long cents, List<TimedPrice> entries) {
        return new Price(new ListPrice(sku, euro(cents)), "REDUCED", new VatRate(550), 1, NOW, entries, null);
    }

    private static TimedPrice list(Sku sku, long cents) {
        return new TimedPrice(
                UUID.randomUUID(), sku, PriceEntry.Kind.LIST, PriceScope.EVERYWHERE, euro(cents), NOW, null, null);
    }

    private static Money euro(long cents) {
        return Money.ofMinor(CurrencyUnit.EUR, cents);
    }
}
