package org.comptoir.pricing;

import java.util.Map;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What one promotion takes off one line: {@code quantity} pieces of it are reduced, by {@code amount} (never above
 * zero) together.
 */
public record Adjustment(
        String promotion, Map<String, String> names, String kind, int quantity, Money amount, Ground ground) {

    public Adjustment {
        names = Map.copyOf(names);
    }

    /** On what the amount was computed: what the pieces cost before, and the figures of the rule that were used. */
    public record Ground(
            Money base,
            @Nullable Integer percent,
            @Nullable Money price,
            @Nullable Integer buy,
            @Nullable Integer pay,
            @Nullable Money minimum) {}
}
