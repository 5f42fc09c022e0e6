package org.comptoir.inventory.sourcing;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.comptoir.inventory.location.DispatchTerms;
import org.comptoir.inventory.location.Interval;
import org.comptoir.inventory.location.KnownLocation;
import org.comptoir.inventory.location.OpeningTimes;

/**
 * When parcels of a location leave and arrive. Packing begins at once while somebody is there, else at the next opening, after the
 * cut-off at that of the next day; from then on the lead time runs by the clock. A parcel leaves on the first working day whose closing
 * time it is ready by. Carriers work from Monday to Saturday, not on the public holidays of the place it leaves from.
 */
final class DispatchDays {
    private static final int HORIZON_DAYS = 21;

    private DispatchDays() {}

    /** The next days on which an order placed now may leave, earliest first, at most so many; none in a long closure. */
    static List<Dispatch> next(KnownLocation source, Instant now, int most) {
        OpeningTimes times = source.times();
        LocalDate today = LocalDate.ofInstant(now, times.zone());
        Optional<Instant> ready = ready(source, now, today);
        List<Dispatch> days = new ArrayList<>();
        for (int day = 0; ready.isPresent() && day < HORIZON_DAYS && days.size() < most; day++) {
            LocalDate date = today.plusDays(day);
            if (isWorkingDay(date, times) && closesAfter(ready.get(), times.on(date))) {
                days.add(new Dispatch(date, arrival(date, source.dispatchTerms().transitDays(), times)));
            }
        }
        return days;
    }

    /** The moment at which an order placed now is packed; empty when nobody comes to pack it. */
    private static Optional<Instant> ready(KnownLocation source, Instant now, LocalDate today) {
        DispatchTerms terms = source.dispatchTerms();
        ZoneId zone = source.zone();
        boolean late = terms.cutOff() != null
                && !now.isBefore(today.atTime(terms.cutOff()).atZone(zone).toInstant());
        Instant from = late ? today.plusDays(1).atStartOfDay(zone).toInstant() : now;
        Instant until = today.plusDays(HORIZON_DAYS).atStartOfDay(zone).toInstant();
        return source.times().between(from, until).stream()
                .findFirst()
                .map(open -> open.start().plus(Duration.ofMinutes(terms.leadMinutes())));
    }

    private static boolean closesAfter(Instant ready, List<Interval> open) {
        return !open.isEmpty() && !open.getLast().end().isBefore(ready);
    }

    private static LocalDate arrival(LocalDate leaves, int transitDays, OpeningTimes times) {
        LocalDate day = leaves;
        int left = transitDays;
        while (left > 0) {
            day = day.plusDays(1);
            left -= isWorkingDay(day, times) ? 1 : 0;
        }
        return day;
    }

    private static boolean isWorkingDay(LocalDate day, OpeningTimes times) {
        return day.getDayOfWeek() != DayOfWeek.SUNDAY && !times.isHoliday(day);
    }
}
