package org.comptoir.catalog.promotion;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Set;
import org.comptoir.pricing.PromotionTerms;
import org.jspecify.annotations.Nullable;

/**
 * Somebody looks for what runs now.
 *
 * @param channel on this channel; absent: on any
 * @param store in this store; absent: wherever it runs
 * @param storeGroups the groups of that store
 */
record OpenTo(@Nullable String channel, @Nullable String store, Set<String> storeGroups, Instant at, ZoneId zone) {

    boolean fits(PromotionTerms terms) {
        return runsOn(terms) && runsIn(terms) && runsAtThisHour(terms);
    }

    private boolean runsOn(PromotionTerms terms) {
        return channel == null || terms.channels().isEmpty() || terms.channels().contains(channel);
    }

    private boolean runsIn(PromotionTerms terms) {
        return store == null
                || (terms.stores().isEmpty() && terms.storeGroups().isEmpty())
                || terms.stores().contains(store)
                || terms.storeGroups().stream().anyMatch(storeGroups::contains);
    }

    /** Hours that pass midnight belong to the day on which they began. */
    private boolean runsAtThisHour(PromotionTerms terms) {
        var local = at.atZone(zone);
        var today = isOn(terms, local.getDayOfWeek());
        var from = terms.dailyFrom();
        var until = terms.dailyUntil();
        if (from == null || until == null) {
            return today;
        }
        var time = local.toLocalTime();
        if (from.isBefore(until)) {
            return today && !time.isBefore(from) && time.isBefore(until);
        }
        return (today && !time.isBefore(from))
                || (isOn(terms, local.getDayOfWeek().minus(1)) && time.isBefore(until));
    }

    private static boolean isOn(PromotionTerms terms, DayOfWeek day) {
        return terms.days().isEmpty() || terms.days().contains(day.name());
    }
}
