package org.comptoir.catalog.promotion;

import java.time.Instant;
import java.time.LocalTime;
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
        return runsOn(terms) && runsIn(terms) && runsToday(terms) && runsAtThisHour(terms);
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

    private boolean runsToday(PromotionTerms terms) {
        return terms.days().isEmpty()
                || terms.days().contains(at.atZone(zone).getDayOfWeek().name());
    }

    private boolean runsAtThisHour(PromotionTerms terms) {
        var time = at.atZone(zone).toLocalTime();
        var from = terms.dailyFrom() == null ? LocalTime.MIN : terms.dailyFrom();
        var until = terms.dailyUntil();
        var begun = !time.isBefore(from);
        if (until == null) {
            return begun;
        }
        return until.isAfter(from) ? begun && time.isBefore(until) : begun || time.isBefore(until);
    }
}
