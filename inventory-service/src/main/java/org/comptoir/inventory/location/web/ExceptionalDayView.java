package org.comptoir.inventory.location.web;

import java.time.LocalDate;
import org.comptoir.defaults.security.Caller;
import org.comptoir.inventory.location.ExceptionalDay;
import org.jspecify.annotations.Nullable;

/**
 * A day with other hours.
 *
 * @param date in the location's time zone
 * @param hours absent: closed
 * @param reason why; only for staff
 */
record ExceptionalDayView(
        LocalDate date, @Nullable String hours, @Nullable String reason) {
    static ExceptionalDayView from(ExceptionalDay day, Caller caller) {
        return new ExceptionalDayView(day.date(), day.hours(), Staff.includes(caller) ? day.reason() : null);
    }
}
