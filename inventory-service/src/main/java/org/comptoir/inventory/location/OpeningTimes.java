package org.comptoir.inventory.location;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * When one location is open, in its own time zone. A night that goes on past midnight belongs to the day on which it began; a day with
 * other hours replaces what would have begun on it.
 */
public final class OpeningTimes {
    /** What is assumed where nobody said anything. */
    public static final String USUAL_HOURS = "Mo-Sa 09:00-19:00";

    /** More than the furthest horizon of pickup slots, or planning would forget what it has just worked out. */
    private static final int REMEMBERED_DAYS = 80;

    private final ZoneId zone;
    private final @Nullable OpeningHours hours;
    private final OpeningHours usual;
    private final Map<LocalDate, List<Span>> exceptions;
    private final Holidays holidays;
    /** Days that were asked for before: the same few are asked for all the time. */
    private final Map<LocalDate, List<Interval>> days = new ConcurrentHashMap<>();

    private OpeningTimes(
            ZoneId zone,
            @Nullable OpeningHours hours,
            OpeningHours usual,
            Map<LocalDate, List<Span>> exceptions,
            Holidays holidays) {
        this.zone = zone;
        this.hours = hours;
        this.usual = usual;
        this.exceptions = exceptions;
        this.holidays = holidays;
    }

    /**
     * The times of a location; hours that cannot be read count as unknown.
     *
     * @param usual what to assume where the hours are unknown
     */
    static OpeningTimes of(LocationDetails details, Collection<ExceptionalDay> exceptions, OpeningHours usual) {
        return new OpeningTimes(
                ZoneId.of(details.timeZone()),
                readable(details.openingHours()),
                usual,
                exceptions.stream().collect(Collectors.toUnmodifiableMap(ExceptionalDay::date, OpeningTimes::spans)),
                FrenchHolidays.at(details.timeZone(), details.address().postcode()));
    }

    /** The times of a location that assumes {@link #USUAL_HOURS} where its own are unknown. */
    public static OpeningTimes of(LocationDetails details, Collection<ExceptionalDay> exceptions) {
        return of(details, exceptions, OpeningHours.parse(USUAL_HOURS));
    }

    public ZoneId zone() {
        return zone;
    }

    /** Whether the weekly hours are known; else {@link #between} answers with the usual ones. */
    public boolean known() {
        return hours != null;
    }

    /** Whether it is surely open then: where the hours are unknown only a day with its own hours tells. */
    public boolean isOpenAt(Instant moment) {
        LocalDate day = LocalDate.ofInstant(moment, zone);
        return isOpenAt(moment, day) || isOpenAt(moment, day.minusDays(1));
    }

    private boolean isOpenAt(Instant moment, LocalDate day) {
        if (hours == null && !exceptions.containsKey(day)) {
            return false;
        }
        for (Interval interval : on(day)) {
            if (interval.contains(moment)) {
                return true;
            }
        }
        return false;
    }

    /** The opening times from one moment to another, cut off at both, in order; assumed ones where they are not known. */
    public List<Interval> between(Instant from, Instant to) {
        List<Interval> found = new ArrayList<>();
        LocalDate last = LocalDate.ofInstant(to, zone);
        for (LocalDate day = LocalDate.ofInstant(from, zone).minusDays(1); !day.isAfter(last); day = day.plusDays(1)) {
            for (Interval interval : on(day)) {
                add(found, latest(from, interval.start()), interval.end().isBefore(to) ? interval.end() : to);
            }
        }
        return found;
    }

    private static void add(List<Interval> found, Instant start, Instant end) {
        if (!start.isBefore(end)) {
            return;
        }
        Interval last = found.isEmpty() ? null : found.getLast();
        if (last == null || last.end().isBefore(start)) {
            found.add(new Interval(start, end));
        } else if (last.end().isBefore(end)) {
            found.set(found.size() - 1, new Interval(last.start(), end));
        }
    }

    /** The opening times that begin on this day, in order; assumed ones where they are not known. */
    public List<Interval> on(LocalDate day) {
        List<Interval> remembered = days.get(day);
        if (remembered != null) {
            return remembered;
        }
        List<Interval> intervals = spansOn(day).stream()
                .flatMap(span -> interval(day, span).stream())
                .toList();
        if (days.size() >= REMEMBERED_DAYS) {
            days.clear();
        }
        days.put(day, intervals);
        return intervals;
    }

    /** Whether this day is a public holiday there. */
    public boolean isHoliday(LocalDate day) {
        return holidays.isHoliday(day);
    }

    private List<Span> spansOn(LocalDate day) {
        List<Span> exception = exceptions.get(day);
        return exception != null ? exception : (hours == null ? usual : hours).on(day, holidays);
    }

    /** Empty when the clocks skip all of it. In the hour that comes twice it opens at the first and closes at the second. */
    private List<Interval> interval(LocalDate day, Span span) {
        Instant start = at(day, span.from()).withEarlierOffsetAtOverlap().toInstant();
        Instant end = at(day, span.to()).withLaterOffsetAtOverlap().toInstant();
        return start.isBefore(end) ? List.of(new Interval(start, end)) : List.of();
    }

    private ZonedDateTime at(LocalDate day, int minute) {
        return LocalDateTime.of(day, LocalTime.MIDNIGHT).plusMinutes(minute).atZone(zone);
    }

    private static Instant latest(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static @Nullable OpeningHours readable(@Nullable String text) {
        if (text == null) {
            return null;
        }
        try {
            return OpeningHours.parse(text);
        } catch (UnreadableHours _) {
            return null;
        }
    }

    private static List<Span> spans(ExceptionalDay day) {
        String hours = day.hours();
        return hours == null ? List.of() : OpeningHours.parse(hours).on(day.date(), Holidays.NONE);
    }
}
