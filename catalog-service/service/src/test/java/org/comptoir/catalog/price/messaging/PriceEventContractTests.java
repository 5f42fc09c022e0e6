package org.comptoir.catalog.price.messaging;

import java.time.Instant;
import org.comptoir.catalog.price.ListPrice;
import org.comptoir.catalog.price.Price;
import org.comptoir.catalog.product.Sku;
import org.comptoir.pricing.VatRate;
import org.comptoir.test.Contracts;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class PriceEventContractTests {

    @Test
    void aPriceFitsTheSchema() {
        var list = new ListPrice(new Sku("SOUP-1"), Money.ofMinor(CurrencyUnit.EUR, 199), new VatRate(550));

        Contracts.assertValid(PriceEvents.contract(new Price(list, 1, Instant.parse("2026-11-21T10:00:00.123456Z"))));
    }

    @Test
    void aGiftFitsTheSchema() {
        var list = new ListPrice(new Sku("BAG"), Money.zero(CurrencyUnit.JPY), new VatRate(0));

        Contracts.assertValid(PriceEvents.contract(new Price(list, 1, Instant.EPOCH)));
    }
}
