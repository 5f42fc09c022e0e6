package org.comptoir.inventory.locator.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.comptoir.inventory.safety.Disclosure;
import org.comptoir.inventory.safety.SafetyRule;
import org.comptoir.inventory.safety.Sellable;
import org.jspecify.annotations.Nullable;

/**
 * How many there are.
 *
 * @param available units that may be promised: on hand, less those promised, less those kept back
 * @param onHand units physically there; only for staff, like all that follows
 * @param reserved units promised
 * @param safety units kept back
 * @param rule the rule that keeps them back
 * @param explanation the calculation in words
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record StockNumbers(
        int available,
        @Nullable Integer onHand,
        @Nullable Integer reserved,
        @Nullable Integer safety,
        @Nullable Rule rule,
        @Nullable Explanation explanation) {
    /** A safety rule. */
    record Rule(String code, int units) {
        static @Nullable Rule from(@Nullable SafetyRule rule) {
            return rule == null ? null : new Rule(rule.code(), rule.units());
        }
    }

    /** The same in two languages. */
    record Explanation(String en, String fr) {}

    /** What somebody is told to this depth. */
    static @Nullable StockNumbers of(Sellable sellable, Disclosure.Depth depth) {
        return switch (depth) {
            case WORD -> null;
            case AVAILABLE -> new StockNumbers(Math.max(0, sellable.available()), null, null, null, null, null);
            case EVERYTHING ->
                new StockNumbers(
                        sellable.available(),
                        sellable.onHand(),
                        sellable.reserved(),
                        sellable.safety(),
                        Rule.from(sellable.rule()),
                        new Explanation(sellable.english(), sellable.french()));
        };
    }
}
