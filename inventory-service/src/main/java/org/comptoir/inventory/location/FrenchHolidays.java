package org.comptoir.inventory.location;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Map;
import java.util.Set;

/**
 * The public holidays of France: the eleven of the Labour Code (article L3133-1), two more in the departments of Alsace and Moselle
 * (article L3134-13), and the day of the abolition of slavery in five overseas ones (law 83-550 and its decree).
 */
final class FrenchHolidays implements Holidays {
    private static final Set<MonthDay> FIXED = Set.of(
            MonthDay.of(1, 1),
            MonthDay.of(5, 1),
            MonthDay.of(5, 8),
            MonthDay.of(7, 14),
            MonthDay.of(8, 15),
            MonthDay.of(11, 1),
            MonthDay.of(11, 11),
            MonthDay.of(12, 25));
    private static final int EASTER_MONDAY = 1;
    private static final int ASCENSION = 39;
    private static final int WHIT_MONDAY = 50;
    private static final int GOOD_FRIDAY = -2;
    private static final MonthDay SAINT_STEPHEN = MonthDay.of(12, 26);
    private static final Set<String> ALSACE_MOSELLE = Set.of("57", "67", "68");
    private static final Map<String, MonthDay> ABOLITION = Map.of(
            "971", MonthDay.of(5, 27),
            "972", MonthDay.of(5, 22),
            "973", MonthDay.of(6, 10),
            "974", MonthDay.of(12, 20),
            "976", MonthDay.of(4, 27));

    private final String postcode;

    private FrenchHolidays(String postcode) {
        this.postcode = postcode;
    }

    /** The holidays at a postcode in a time zone of France; elsewhere nobody here knows them. */
    static Holidays at(String timeZone, String postcode) {
        return France.hasTimeZone(timeZone) && postcode.matches("[0-9]{5}") ? new FrenchHolidays(postcode) : NONE;
    }

    @Override
    public boolean isHoliday(LocalDate day) {
        MonthDay date = MonthDay.from(day);
        return FIXED.contains(date) || isMovable(day) || date.equals(ABOLITION.get(beginning(3)));
    }

    private boolean isMovable(LocalDate day) {
        LocalDate easter = Easter.of(day.getYear());
        long after = day.toEpochDay() - easter.toEpochDay();
        boolean everywhere = after == EASTER_MONDAY || after == ASCENSION || after == WHIT_MONDAY;
        boolean inTheEast = after == GOOD_FRIDAY || MonthDay.from(day).equals(SAINT_STEPHEN);
        return everywhere || (inTheEast && ALSACE_MOSELLE.contains(beginning(2)));
    }

    private String beginning(int length) {
        return postcode.substring(0, length);
    }
}
