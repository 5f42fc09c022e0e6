package org.comptoir.pricing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something off the whole basket from a sum on; the highest step that is reached counts. The sum is what the articles
 * cost after the promotions on articles, also those pieces that may not be reduced any further.
 */
record Threshold(List<Step> steps) implements Rule {

    /** From this sum on, an amount or a percentage. */
    record Step(
            long minimum, @Nullable Long amount, @Nullable Integer percent, Figures figures) {

        Step(long minimum, @Nullable Long amount, @Nullable Integer percent) {
            this(minimum, amount, percent, new Figures(percent, amount, null, null, minimum));
        }

        long saving(long open) {
            if (amount != null) {
                return Math.min(amount, open);
            }
            return percent == null ? 0 : Share.percent(open, percent);
        }
    }

    @Nullable
    Step reachedAt(long sum) {
        Step reached = null;
        for (var step : steps) {
            if (step.minimum() <= sum) {
                reached = step;
            }
        }
        return reached;
    }
}
