package org.comptoir.inventory.location;

import ch.poole.openinghoursparser.OpeningHoursParseException;
import ch.poole.openinghoursparser.OpeningHoursParser;
import ch.poole.openinghoursparser.Rule;
import ch.poole.openinghoursparser.TimeSpan;
import ch.poole.openinghoursparser.TokenMgrError;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Weekly and seasonal hours in the notation of OpenStreetMap: which minutes of a day are open. */
final class OpeningHours {
    private static final Pattern SAME_TIMES = Pattern.compile("([0-9]{1,2}:[0-9]{2}) ?- ?\\1(?![0-9])");

    private final List<DayRule> rules;

    private OpeningHours(List<DayRule> rules) {
        this.rules = rules;
    }

    /**
     * Reads the notation, by the letter first and then as people write it.
     *
     * @throws UnreadableHours when it is not understood, or says what depends on more than the calendar
     */
    static OpeningHours parse(String text) {
        if (SAME_TIMES.matcher(text).find()) {
            throw new UnreadableHours("begins and ends at the same time: 24/7 is open day and night, off is closed");
        }
        List<DayRule> rules = new ArrayList<>();
        for (Rule rule : rules(text)) {
            if (!rule.isEmpty()) {
                rules.add(new DayRule(rule, spans(rule.getTimes())));
            }
        }
        if (rules.isEmpty()) {
            throw new UnreadableHours("says nothing");
        }
        return new OpeningHours(List.copyOf(rules));
    }

    /** The open minutes that begin on this day: a later rule replaces what earlier ones said of the day, unless it adds or closes some. */
    List<Span> on(LocalDate day, Holidays holidays) {
        List<Span> open = new ArrayList<>();
        boolean told = false;
        for (DayRule rule : rules) {
            if (!rule.appliesOn(day, holidays) || (rule.isFallback() && told)) {
                continue;
            }
            told = true;
            if (rule.isClosing()) {
                for (Span closed : rule.spans()) {
                    open = Span.without(open, closed);
                }
                continue;
            }
            if (!rule.isAddition()) {
                open.clear();
            }
            open.addAll(rule.spans());
        }
        return Span.merged(open);
    }

    private static List<Rule> rules(String text) {
        try {
            return rules(text, true);
        } catch (UnreadableHours _) {
            return rules(text, false);
        }
    }

    private static List<Rule> rules(String text, boolean strict) {
        try {
            return new OpeningHoursParser(new StringReader(text)).rules(strict);
        } catch (OpeningHoursParseException | TokenMgrError unreadable) {
            throw new UnreadableHours("is not in the notation of OpenStreetMap");
        }
    }

    private static List<Span> spans(@Nullable List<TimeSpan> times) {
        if (times == null || times.isEmpty()) {
            return List.of(Span.WHOLE_DAY);
        }
        return times.stream().map(OpeningHours::span).toList();
    }

    private static Span span(TimeSpan time) {
        if (time.getStartEvent() != null || time.getEndEvent() != null) {
            throw new UnreadableHours("must not depend on the sun");
        }
        if (time.isOpenEnded() || time.getEnd() == TimeSpan.UNDEFINED_TIME || time.getInterval() > 0) {
            throw new UnreadableHours("must say when it closes");
        }
        int end = time.getEnd() <= time.getStart() ? time.getEnd() + Span.DAY : time.getEnd();
        return new Span(time.getStart(), end);
    }
}
