package org.comptoir.inventory.location;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Opening hours as they stand in tables that people and programs made. "Su 01:00-01:00" is what a program writes when nobody filled in the
 * form: that day is closed, for nobody should be sent there; and when all days are so, nobody knows.
 */
final class TypedHours {
    private static final Pattern SAME_TIMES = Pattern.compile("\\b([0-9]{1,2}:[0-9]{2})-\\1(?![0-9])");
    private static final LocalDate SOME_MONDAY = LocalDate.of(2024, 9, 2);

    private TypedHours() {}

    /**
     * The text, with days closed that open and close at the same time.
     *
     * @throws UnreadableHours when it cannot be read, or when it never opens in a week
     */
    static String believable(String typed) {
        String text = SAME_TIMES.matcher(typed).replaceAll("off");
        OpeningHours hours = OpeningHours.parse(text);
        Stream<LocalDate> week =
                Arrays.stream(DayOfWeek.values()).map(day -> SOME_MONDAY.plusDays(day.getValue() - 1L));
        if (week.allMatch(day -> hours.on(day, Holidays.NONE).isEmpty())) {
            throw new UnreadableHours("opens on no day of the week: the hours are unknown");
        }
        return text;
    }
}
