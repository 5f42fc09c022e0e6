package org.comptoir.inventory.safety;

import java.time.LocalDate;
import java.util.Comparator;
import org.comptoir.inventory.location.LocationId;
import org.comptoir.inventory.stock.Sku;
import org.jspecify.annotations.Nullable;

/**
 * So many units are kept back. What is absent is not asked for: a rule without any of it speaks of every shelf at all times.
 *
 * @param code its name
 * @param units kept back of each article; 0 lifts what a broader rule keeps back
 * @param location only there
 * @param group only in stores of this group
 * @param category only articles of this category or one below it
 * @param sku only this article
 * @param channel only for sales through this channel
 * @param from first day, in the time zone of the location
 * @param until last day, in the time zone of the location
 */
public record SafetyRule(
        String code,
        int units,
        @Nullable LocationId location,
        @Nullable String group,
        @Nullable String category,
        @Nullable Sku sku,
        @Nullable String channel,
        @Nullable LocalDate from,
        @Nullable LocalDate until) {
    /** Of two rules on equally narrow articles the one that decides is the greater. */
    static final Comparator<SafetyRule> NARROWER = Comparator.comparingInt(SafetyRule::narrownessOfPlace)
            .thenComparing(rule -> rule.channel() != null)
            .thenComparingInt(SafetyRule::units)
            .thenComparing(SafetyRule::code);

    public SafetyRule {
        if (units < 0 || (location != null && group != null) || (category != null && sku != null)) {
            throw new IllegalArgumentException("Rule " + code + " contradicts itself");
        }
        if (from != null && until != null && until.isBefore(from)) {
            throw new IllegalArgumentException("Rule " + code + " ends before it begins");
        }
    }

    boolean holdsOn(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until));
    }

    private int narrownessOfPlace() {
        if (location != null) {
            return 2;
        }
        return group != null ? 1 : 0;
    }
}
