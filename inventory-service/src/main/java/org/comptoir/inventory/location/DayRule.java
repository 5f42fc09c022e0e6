package org.comptoir.inventory.location;

import ch.poole.openinghoursparser.Holiday;
import ch.poole.openinghoursparser.Rule;
import ch.poole.openinghoursparser.RuleModifier;
import ch.poole.openinghoursparser.WeekDayRange;
import ch.poole.openinghoursparser.WeekRange;
import ch.poole.openinghoursparser.YearRange;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * One rule of opening hours: on which days, from when to when.
 *
 * @param rule as parsed, never changed
 * @param spans its minutes
 */
record DayRule(Rule rule, List<Span> spans) {
    boolean isAddition() {
        return rule.isAdditive();
    }

    boolean isFallback() {
        return rule.isFallBack();
    }

    /** Closed, or so vague that nobody should be sent there: unknown, or a remark without a time. */
    boolean isClosing() {
        RuleModifier modifier = rule.getModifier();
        if (modifier == null || modifier.getModifier() == null) {
            boolean onlyARemark = rule.getComment() != null || modifier != null;
            return onlyARemark && rule.getTimes() == null;
        }
        return modifier.getModifier() != RuleModifier.Modifier.OPEN;
    }

    boolean appliesOn(LocalDate day, Holidays holidays) {
        return any(rule.getYears(), years -> covers(years, day.getYear()))
                && any(rule.getWeeks(), weeks -> covers(weeks, day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR)))
                && any(rule.getDates(), dates -> DateSelector.covers(dates, day))
                && isDay(day, holidays);
    }

    private boolean isDay(LocalDate day, Holidays holidays) {
        List<WeekDayRange> days = rule.getDays();
        List<Holiday> named = rule.getHolidays();
        if (named == null || named.isEmpty()) {
            return any(days, range -> DateSelector.covers(range, day));
        }
        boolean holiday = named.stream().anyMatch(one -> isHoliday(one, day, holidays));
        if (days == null || days.isEmpty()) {
            return holiday;
        }
        boolean weekDay = any(days, range -> DateSelector.covers(range, day));
        boolean either = named.stream().anyMatch(Holiday::getUseAsWeekDay);
        return either ? weekDay || holiday : weekDay && holiday;
    }

    /** School holidays differ by town and year, and nobody here knows them: a rule for them never applies. */
    private static boolean isHoliday(Holiday named, LocalDate day, Holidays holidays) {
        return named.getType() == Holiday.Type.PH && holidays.isHoliday(day.minusDays(named.getOffset()));
    }

    private static boolean covers(YearRange years, int year) {
        int end = years.getEndYear() == YearRange.UNDEFINED_YEAR ? years.getStartYear() : years.getEndYear();
        boolean within = year >= years.getStartYear() && (years.isOpenEnded() || year <= end);
        return within && isOnBeat(year - years.getStartYear(), years.getInterval());
    }

    private static boolean covers(WeekRange weeks, int week) {
        int end = weeks.getEndWeek() == WeekRange.UNDEFINED_WEEK ? weeks.getStartWeek() : weeks.getEndWeek();
        boolean within = weeks.getStartWeek() <= end
                ? week >= weeks.getStartWeek() && week <= end
                : week >= weeks.getStartWeek() || week <= end;
        return within && isOnBeat(week - weeks.getStartWeek(), weeks.getInterval());
    }

    private static boolean isOnBeat(int since, int interval) {
        return interval <= 1 || since % interval == 0;
    }

    private static <T> boolean any(@Nullable List<T> selectors, Predicate<T> covers) {
        return selectors == null || selectors.isEmpty() || selectors.stream().anyMatch(covers);
    }
}
