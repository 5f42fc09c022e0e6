package org.comptoir.pricing;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * When a promotion runs: from an instant until another, perhaps only on some days and in some hours of the place where
 * it is asked. Hours that pass midnight belong to the day on which they began.
 */
record Schedule(
        Instant from,
        @Nullable Instant until,
        Set<DayOfWeek> days,
        @Nullable LocalTime dailyFrom,
        @Nullable LocalTime dailyUntil) {

    Schedule {
        days = Set.copyOf(days);
    }

    boolean isOnAt(Instant instant, ZoneId zone) {
        if (from.isAfter(instant) || (until != null && !until.isAfter(instant))) {
            return false;
        }
        return isAlways() || isInHours(instant, zone);
    }

    /** The last instant before this one at which the promotion may have begun or ended. */
    @Nullable
    Instant changeBefore(Instant instant, ZoneId zone) {
        var last = PriceTimeline.latestBefore(instant, null, from);
        if (last == null) {
            return null;
        }
        last = PriceTimeline.latestBefore(instant, last, until);
        if (!isAlways()) {
            var end = until == null || instant.isBefore(until) ? instant : until;
            last = PriceTimeline.latestBefore(instant, last, hourBefore(end, zone));
        }
        return last;
    }

    private boolean isAlways() {
        return days.isEmpty() && dailyFrom == null;
    }

    private boolean isInHours(Instant instant, ZoneId zone) {
        var local = instant.atZone(zone);
        var day = local.getDayOfWeek();
        if (dailyFrom == null || dailyUntil == null) {
            return isOn(day);
        }
        var time = local.toLocalTime();
        if (dailyFrom.isBefore(dailyUntil)) {
            return isOn(day) && !time.isBefore(dailyFrom) && time.isBefore(dailyUntil);
        }
        return (isOn(day) && !time.isBefore(dailyFrom)) || (isOn(day.minus(1)) && time.isBefore(dailyUntil));
    }

    private boolean isOn(DayOfWeek day) {
        return days.isEmpty() || days.contains(day);
    }

    private @Nullable Instant hourBefore(Instant instant, ZoneId zone) {
        var today = instant.atZone(zone).toLocalDate();
        Instant last = null;
        for (var date = today; last == null && !date.isBefore(today.minusDays(1)); date = date.minusDays(1)) {
            last = PriceTimeline.latestBefore(instant, last, at(date, LocalTime.MIDNIGHT, zone));
            last = PriceTimeline.latestBefore(instant, last, at(date, dailyFrom, zone));
            last = PriceTimeline.latestBefore(instant, last, at(date, dailyUntil, zone));
        }
        return last;
    }

    private static @Nullable Instant at(LocalDate date, @Nullable LocalTime time, ZoneId zone) {
        return time == null ? null : date.atTime(time).atZone(zone).toInstant();
    }
}
