package org.comptoir.store.assortment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.comptoir.pricing.PriceEntry;
import org.comptoir.pricing.PriceScope;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class PriceListTests {
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final Money PRICE = Money.ofMinor(CurrencyUnit.EUR, 399);

    @Test
    void isTheOnePriceWhereNoOtherWasTold() {
        var told = new PriceList("S", PRICE, NOW.plusSeconds(60), null);

        assertThat(told.all(NOW)).containsExactly(PriceEntry.list(PRICE, Instant.EPOCH));
    }

    @Test
    void looksBackAsFarAsTheCatalogue() {
        var old = sale(NOW.minus(Duration.ofDays(150)));
        var recent = sale(NOW.minus(Duration.ofDays(149)));
        var list = PriceEntry.list(PRICE, Instant.EPOCH);

        var told = new PriceList("S", PRICE, NOW, List.of(list, old, recent));

        assertThat(told.all(NOW)).containsExactly(list, recent);
    }

    private static PriceEntry sale(Instant until) {
        return new PriceEntry(
                PriceEntry.Kind.SALE, PriceScope.EVERYWHERE, PRICE, until.minus(Duration.ofDays(7)), until);
    }
}
