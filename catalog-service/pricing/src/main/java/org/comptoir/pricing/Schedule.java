package org.comptoir.pricing;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
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

    boolean isOnAt(Moment moment) {
        if (from.isAfter(moment.instant()) || (until != null && !until.isAfter(moment.instant()))) {
            return false;
        }
        return isRoundTheClock() || isInHours(moment);
    }

    boolean isOverAt(Instant instant) {
        return until != null && !until.isAfter(instant);
    }

    /** Whether it runs without a pause from its beginning to its end. */
    boolean isRoundTheClock() {
        return days.isEmpty() && dailyFrom == null;
    }

    private boolean isInHours(Moment moment) {
        var day = moment.local().getDayOfWeek();
        if (dailyFrom == null || dailyUntil == null) {
            return isOn(day);
        }
        var time = moment.local().toLocalTime();
        if (dailyFrom.isBefore(dailyUntil)) {
            return isOn(day) && !time.isBefore(dailyFrom) && time.isBefore(dailyUntil);
        }
        return (isOn(day) && !time.isBefore(dailyFrom)) || (isOn(day.minus(1)) && time.isBefore(dailyUntil));
    }

    private boolean isOn(DayOfWeek day) {
        return days.isEmpty() || days.contains(day);
    }
}
