package org.comptoir.inventory.location.web;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.comptoir.inventory.location.ExceptionalDay;
import org.jspecify.annotations.Nullable;

/**
 * Other hours on one day.
 *
 * @param hours times of that day, such as 10:00-14:00; closed when absent
 * @param reason why
 */
record ExceptionalDayRequest(
        @Nullable @Size(max = 100) String hours,
        @Nullable @Size(max = 200) String reason) {
    ExceptionalDay toDay(LocalDate date) {
        return new ExceptionalDay(date, hours, reason);
    }
}
