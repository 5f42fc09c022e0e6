package org.comptoir.catalog.price;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.UUID;
import org.comptoir.catalog.product.Sku;
import org.comptoir.pricing.PriceEntry;
import org.comptoir.pricing.PriceScope;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PriceWishTests {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final PriceScope GOLD = new PriceScope(null, null, null, "gold");

    @Test
    void aReductionEndsAndAListPriceForEverybodyDoesNot() {
        wish(PriceEntry.Kind.LIST, PriceScope.EVERYWHERE, null).check();
        wish(PriceEntry.Kind.LIST, GOLD, NOW).check();
        wish(PriceEntry.Kind.SALE, PriceScope.EVERYWHERE, NOW).check();
        assertRefused(wish(PriceEntry.Kind.SALE, GOLD, null), "validUntil");
        assertRefused(wish(PriceEntry.Kind.LIST, PriceScope.EVERYWHERE, NOW), "validUntil");
    }

    @Test
    void isForAStoreOrForAGroupOfThem() {
        wish(PriceEntry.Kind.LIST, new PriceScope("store", "idf", null, null), null)
                .check();
        assertRefused(wish(PriceEntry.Kind.LIST, new PriceScope(null, "idf", "1000001", null), null), "storeGroup");
    }

    @Test
    void withoutAnEndItLastsUntilTheNextOneBegins() {
        var wish = wish(PriceEntry.Kind.LIST, GOLD, null);
        var next = wish.beginningAt(NOW.plusSeconds(60), null);

        var entry = wish.beginningAt(NOW, next);

        assertThat(next.until()).isNull();
        assertThat(entry.until()).isEqualTo(next.from());
        assertThat(entry.isOpen()).isTrue();
        assertThat(entry.endingAt(NOW.plusSeconds(1), null).isOpen()).isFalse();
        assertThat(entry.isEndedAt(next.from())).isTrue();
        assertThat(entry.isEndedAt(next.from().minusNanos(1))).isFalse();
    }

    @Test
    void endsAfterItBegins() {
        var wish = wish(PriceEntry.Kind.SALE, GOLD, NOW);

        assertThat(wish.beginningAt(NOW.minusSeconds(1), null).isOpen()).isFalse();
        assertThatThrownBy(() -> wish.beginningAt(NOW, null)).isInstanceOf(WrongPrice.class);
    }

    private static void assertRefused(PriceWish wish, String field) {
        assertThatThrownBy(wish::check)
                .isInstanceOfSatisfying(
                        WrongPrice.class, refusal -> assertThat(refusal.field()).isEqualTo(field));
    }

    private static PriceWish wish(PriceEntry.Kind kind, PriceScope scope, @Nullable Instant until) {
        return new PriceWish(
                UUID.randomUUID(),
                new Sku("SOUP-1"),
                kind,
                scope,
                Money.ofMinor(CurrencyUnit.EUR, 100),
                null,
                until,
                "print");
    }
}
