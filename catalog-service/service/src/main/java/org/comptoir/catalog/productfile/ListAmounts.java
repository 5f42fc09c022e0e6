package org.comptoir.catalog.productfile;

import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.comptoir.catalog.price.ListPrice;
import org.joda.money.CurrencyUnit;

/** Prices and bar codes as they are written in files. */
public final class ListAmounts {

    private static final Pattern DIGITS = Pattern.compile("[0-9]{1,12}");
    private static final Map<String, CurrencyUnit> CURRENCIES = CurrencyUnit.registeredCurrencies().stream()
            .collect(Collectors.toUnmodifiableMap(CurrencyUnit::getCode, Function.identity()));

    private ListAmounts() {}

    /** Minor units of a price. */
    static long minorUnits(String digits) {
        if (!DIGITS.matcher(digits).matches()) {
            throw new IllegalArgumentException("must be a whole number of cents or the like, in digits only");
        }
        return bounded(Long.parseLong(digits));
    }

    /** The same amount, if a price may have it. */
    public static long bounded(long minorUnits) {
        if (minorUnits < 0 || minorUnits > ListPrice.MOST) {
            throw new IllegalArgumentException("must be 0 to " + ListPrice.MOST);
        }
        return minorUnits;
    }

    public static CurrencyUnit currency(String code) {
        var currency = CURRENCIES.get(code);
        if (currency == null) {
            throw new IllegalArgumentException("is no currency code of ISO 4217");
        }
        return currency;
    }
}
