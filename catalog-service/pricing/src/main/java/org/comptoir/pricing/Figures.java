package org.comptoir.pricing;

import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** The figures of a rule that explain what it took off; money in minor units. */
record Figures(
        @Nullable Integer percent,
        @Nullable Long price,
        @Nullable Integer buy,
        @Nullable Integer pay,
        @Nullable Long minimum) {

    static Figures percent(int percent) {
        return new Figures(percent, null, null, null, null);
    }

    static Figures price(long price) {
        return new Figures(null, price, null, null, null);
    }

    Adjustment.Ground ground(CurrencyUnit currency, long base) {
        return new Adjustment.Ground(
                Money.ofMinor(currency, base),
                percent,
                price == null ? null : Money.ofMinor(currency, price),
                buy,
                pay,
                minimum == null ? null : Money.ofMinor(currency, minimum));
    }
}
