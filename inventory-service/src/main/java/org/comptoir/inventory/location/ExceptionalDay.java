package org.comptoir.inventory.location;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A day on which a location opens at other hours than usual.
 *
 * @param date in the location's time zone
 * @param hours times of the day in the notation of OpenStreetMap, such as 10:00-14:00; absent: closed
 * @param reason why
 */
public record ExceptionalDay(
        LocalDate date, @Nullable String hours, @Nullable String reason) {
    /** For how many days a day that has passed is still shown. */
    static final int DAYS_SHOWN = 2;

    private static final int YEARS_AHEAD = 3;

    /** Refuses hours that are no times of a day, and days that nobody can plan for. */
    void check(LocalDate today) {
        if (date.isBefore(today.minusDays(DAYS_SHOWN)) || date.isAfter(today.plusYears(YEARS_AHEAD))) {
            throw new UnreadableHours("date", "must be within the next three years");
        }
        if (hours == null) {
            return;
        }
        try {
            if (OpeningHours.parse(hours).on(date, Holidays.NONE).isEmpty()) {
                throw new UnreadableHours("opens at no time of this day");
            }
        } catch (UnreadableHours unreadable) {
            throw new UnreadableHours("/hours", String.valueOf(unreadable.getMessage()));
        }
    }
}
