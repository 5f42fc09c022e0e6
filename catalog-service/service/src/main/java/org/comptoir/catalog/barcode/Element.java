package org.comptoir.catalog.barcode;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import org.comptoir.catalog.barcode.ApplicationIdentifier.Kind;
import org.comptoir.catalog.product.Gtin;

/** An application identifier with its value, which has the form the standard asks for. */
public final class Element {

    private static final int HALF_CENTURY = 50;

    private final ApplicationIdentifier identifier;
    private final String value;

    private Element(ApplicationIdentifier identifier, String value) {
        this.identifier = identifier;
        this.value = value;
    }

    static Element of(ApplicationIdentifier identifier, String value) {
        var named = "(" + identifier.code() + ")" + value;
        if (!identifier.format().matcher(value).matches()) {
            throw new UnreadableCode(named + " does not have the form of " + identifier.title());
        }
        if (identifier.kind() == Kind.CHECKED && !Gtin.hasCheckDigit(value)) {
            throw new UnreadableCode(named + " has a wrong check digit");
        }
        if (identifier.kind() == Kind.DATE && !isDate(value)) {
            throw new UnreadableCode(named + " is no date of the form YYMMDD");
        }
        return new Element(identifier, value);
    }

    /** The code of the application identifier: 01, 10, 3103. */
    public String code() {
        return identifier.code();
    }

    public String title() {
        return identifier.title();
    }

    public String value() {
        return value;
    }

    public boolean isDate() {
        return identifier.kind() == Kind.DATE;
    }

    public boolean isDecimal() {
        return identifier.kind() == Kind.DECIMAL;
    }

    /**
     * The day a date means. Day 00 is the last of its month (section 3.4); the century is the one in which the year lies
     * at most 49 years ahead or 50 back (section 7.12).
     */
    public LocalDate date(Clock clock) {
        var thisYear = LocalDate.now(clock).getYear();
        var ahead = Integer.parseInt(value.substring(0, 2)) - thisYear % 100;
        var century = ahead > HALF_CENTURY ? -100 : ahead <= -HALF_CENTURY ? 100 : 0;
        var month = YearMonth.of(thisYear + ahead + century, Integer.parseInt(value.substring(2, 4)));
        var day = Integer.parseInt(value.substring(4));
        return day == 0 ? month.atEndOfMonth() : LocalDate.of(month.getYear(), month.getMonth(), dayOf(month, day));
    }

    /** The number a decimal means: (3103)001750 is 1.750. */
    public BigDecimal decimal() {
        return new BigDecimal(value).movePointLeft(identifier.decimals());
    }

    /** 29 February is a date in some century only: in another the 28th is meant. */
    private static int dayOf(YearMonth month, int day) {
        return Math.min(day, month.lengthOfMonth());
    }

    private static boolean isDate(String value) {
        try {
            var month = YearMonth.of(
                    2000 + Integer.parseInt(value.substring(0, 2)), Integer.parseInt(value.substring(2, 4)));
            return Integer.parseInt(value.substring(4)) <= month.lengthOfMonth();
        } catch (DateTimeException e) {
            return false;
        }
    }
}
