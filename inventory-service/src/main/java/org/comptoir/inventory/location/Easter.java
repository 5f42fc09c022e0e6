package org.comptoir.inventory.location;

import java.time.LocalDate;

/** The date of Easter Sunday in the Gregorian calendar (Meeus, Jones and Butcher). */
final class Easter {
    private Easter() {}

    static LocalDate of(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
        int day = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
        return LocalDate.of(year, day / 31, day % 31 + 1);
    }
}
