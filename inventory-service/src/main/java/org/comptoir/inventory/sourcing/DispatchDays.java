package org.comptoir.inventory.sourcing;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.comptoir.inventory.location.Interval;
import org.comptoir.inventory.location.KnownLocation;
import org.comptoir.inventory.location.OpeningTimes;

/**
 * When parcels of a location leave and arrive. Packing begins at once while somebody is there, else at the next opening; after the
 * cut-off of a day at the first opening that begins on a later day, and it leaves no earlier, also where the doors stay open past
 * midnight. From then on the lead time runs by the clock. A parcel leaves on the first working day whose closing
 * time it is ready by. Carriers work from Monday to Saturday, not on the public holidays of the place it leaves from.
 */
final class DispatchDays {
    private static final int HORIZON_DAYS = 21;

    private DispatchDays() {}

    /** The next days on which an order placed now may leave, earliest first, at most so many; none in a long closure. */
    static List<Dispatch> next(KnownLocation source, Instant now, int most) {
        OpeningTimes times = source.times();
        LocalDate today = LocalDate.ofInstant(now, times.zone());
        int first = isLate(source, now, today) ? 1 : 0;
        Optional<Instant> ready = ready(source, now, today, first);
        List<Dispatch> days = new ArrayList<>();
        for (int day = first; ready.isPresent() && day < HORIZON_DAYS && days.size() < most; day++) {
            LocalDate date = today.plusDays(day);
            if (isWorkingDay(date, times) && closesAfter(ready.get(), times.on(date))) {
                days.add(new Dispatch(date, arrival(date, source.dispatchTerms().transitDays(), times)));
            }
        }
        return days;
    }

    private static boolean isLate(KnownLocation source, Instant now, LocalDate today) {
        LocalTime cutOff = source.dispatchTerms().cutOff();
        return cutOff != null
                && !now.isBefore(today.atTime(cutOff).atZone(source.zone()).toInstant());
    }

    /** The moment at which an order placed now is packed; empty when nobody comes to pack it. */
    private static Optional<Instant> ready(KnownLocation source, Instant now, LocalDate today, int first) {
        // A night that goes on past midnight belongs to the day on which it began, so with a cut-off its rest is too
        // late already.
        int begins = source.dispatchTerms().cutOff() == null ? -1 : first;
        return IntStream.range(begins, HORIZON_DAYS)
                .mapToObj(day -> source.times().on(today.plusDays(day)))
                .flatMap(List::stream)
                .filter(open -> open.end().isAfter(now))
                .findFirst()
                .map(open -> open.start().isAfter(now) ? open.start() : now)
                .map(begun ->
                        begun.plus(Duration.ofMinutes(source.dispatchTerms().leadMinutes())));
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
