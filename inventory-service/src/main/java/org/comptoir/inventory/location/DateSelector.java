package org.comptoir.inventory.location;

import ch.poole.openinghoursparser.DateRange;
import ch.poole.openinghoursparser.DateWithOffset;
import ch.poole.openinghoursparser.Month;
import ch.poole.openinghoursparser.Nth;
import ch.poole.openinghoursparser.WeekDay;
import ch.poole.openinghoursparser.WeekDayRange;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says whether a day is among those that a rule of opening hours names by date or by day of the week. */
final class DateSelector {
    private static final int WEEK = 7;
    private static final List<WeekDay> WEEK_DAYS = List.of(WeekDay.values());
    private static final List<Month> MONTHS = List.of(Month.values());

    private DateSelector() {}

    static boolean covers(WeekDayRange range, LocalDate day) {
        LocalDate shifted = day.minusDays(range.getOffset());
        int today = shifted.getDayOfWeek().getValue();
        int first = number(range.getStartDay());
        int last = range.getEndDay() == null ? first : number(range.getEndDay());
        boolean within = first <= last ? today >= first && today <= last : today >= first || today <= last;
        List<Nth> nths = range.getNths();
        return within && (nths == null || nths.isEmpty() || nths.stream().anyMatch(nth -> covers(nth, shifted)));
    }

    private static boolean covers(Nth nth, LocalDate day) {
        int fromStart = (day.getDayOfMonth() - 1) / WEEK + 1;
        int fromEnd = -((day.lengthOfMonth() - day.getDayOfMonth()) / WEEK + 1);
        int first = nth.getStartNth();
        int last = nth.getEndNth() == Nth.INVALID_NTH ? first : nth.getEndNth();
        return (fromStart >= first && fromStart <= last) || (fromEnd >= first && fromEnd <= last);
    }

    /** A range without years comes every year; one that began last year may still run. */
    static boolean covers(DateRange range, LocalDate day) {
        DateWithOffset start = range.getStartDate();
        if (!start.undefinedYear()) {
            return covers(range, start.getYear(), day);
        }
        return covers(range, day.getYear(), day) || covers(range, day.getYear() - 1, day);
    }

    private static boolean covers(DateRange range, int year, LocalDate day) {
        DateWithOffset start = range.getStartDate();
        LocalDate from = date(start, year, start.getMonth(), false);
        if (start.isOpenEnded()) {
            boolean ends = start.undefinedYear() && day.getYear() > year;
            return !day.isBefore(from) && !ends;
        }
        DateWithOffset end = range.getEndDate() == null ? start : range.getEndDate();
        Month month = monthOfEnd(start, end);
        LocalDate to = date(end, end.undefinedYear() ? year : end.getYear(), month, true);
        if (to.isBefore(from)) {
            to = date(end, year + 1, month, true);
        }
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /** "Aug 01-15" names the month once. */
    private static @Nullable Month monthOfEnd(DateWithOffset start, DateWithOffset end) {
        return end.getMonth() == null && !end.undefinedDay() ? start.getMonth() : end.getMonth();
    }

    private static LocalDate date(DateWithOffset told, int year, @Nullable Month month, boolean end) {
        LocalDate date = plain(told, year, month, end);
        WeekDay weekDay = told.getWeekDayOffset();
        if (weekDay != null) {
            DayOfWeek wanted = DayOfWeek.of(number(weekDay));
            date = date.with(
                    told.isWeekDayOffsetPositive()
                            ? TemporalAdjusters.nextOrSame(wanted)
                            : TemporalAdjusters.previousOrSame(wanted));
        }
        return date.plusDays(told.getDayOffset());
    }

    private static LocalDate plain(DateWithOffset told, int year, @Nullable Month named, boolean end) {
        if (told.getVarDate() != null) {
            return Easter.of(year);
        }
        if (named == null) {
            return end ? LocalDate.of(year, 12, 31) : LocalDate.of(year, 1, 1);
        }
        YearMonth month = YearMonth.of(year, MONTHS.indexOf(named) + 1);
        if (told.getNthWeekDay() != null) {
            DayOfWeek wanted = DayOfWeek.of(number(told.getNthWeekDay()));
            return month.atDay(1).with(TemporalAdjusters.dayOfWeekInMonth(told.getNth(), wanted));
        }
        if (told.undefinedDay()) {
            return end ? month.atEndOfMonth() : month.atDay(1);
        }
        return month.atDay(Math.min(told.getDay(), month.lengthOfMonth()));
    }

    private static int number(WeekDay day) {
        return WEEK_DAYS.indexOf(day) + 1;
    }
}
