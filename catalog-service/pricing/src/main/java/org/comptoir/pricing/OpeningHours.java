package org.comptoir.pricing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The times of day at which promotions with hours of their own may begin or end. */
final class OpeningHours {

    private final ZoneId zone;
    private final List<LocalTime> times;
    private final Map<LocalDate, List<Instant>> dates = new HashMap<>();
    private @Nullable Instant earliest;

    OpeningHours(Collection<Promotion> promotions, ZoneId zone) {
        this.zone = zone;
        var found = new TreeSet<LocalTime>();
        for (var promotion : promotions) {
            var schedule = promotion.conditions().schedule();
            if (!schedule.isRoundTheClock()) {
                found.add(LocalTime.MIDNIGHT);
                note(found, schedule.dailyFrom());
                note(found, schedule.dailyUntil());
                earliest = earliest == null || schedule.from().isBefore(earliest) ? schedule.from() : earliest;
            }
        }
        this.times = List.copyOf(found);
    }

    /** The last such time before this instant, unless no promotion with hours had begun by then. */
    @Nullable
    Instant changeBefore(Instant instant) {
        if (earliest == null || !earliest.isBefore(instant)) {
            return null;
        }
        var today = instant.atZone(zone).toLocalDate();
        for (var date = today; !date.isBefore(today.minusDays(1)); date = date.minusDays(1)) {
            Instant last = null;
            for (var time : dates.computeIfAbsent(date, this::instants)) {
                last = PriceTimeline.latestBefore(instant, last, time);
            }
            if (last != null) {
                return last;
            }
        }
        return null;
    }

    private List<Instant> instants(LocalDate date) {
        var instants = new ArrayList<Instant>(times.size());
        for (var time : times) {
            instants.add(date.atTime(time).atZone(zone).toInstant());
        }
        return instants;
    }

    private static void note(Set<LocalTime> times, @Nullable LocalTime time) {
        if (time != null) {
            times.add(time);
        }
    }
}
