package org.comptoir.pricing;

import java.math.BigDecimal;
import org.joda.money.Money;

/** Amounts as a language writes them; the same on every machine, whatever locale data it has. */
final class Amounts {

    private static final String NO_BREAK_SPACE = "\u00a0";
    private static final String MINUS = "\u2212";
    private static final int GROUP = 3;

    private final Language language;

    Amounts(Language language) {
        this.language = language;
    }

    /** {@code 1 234,50 €} or {@code €1,234.50}. */
    String of(Money money) {
        var plain = money.abs().getAmount().toPlainString();
        var point = plain.indexOf('.');
        var whole = grouped(point < 0 ? plain : plain.substring(0, point));
        var number = point < 0 ? whole : whole + decimalMark() + plain.substring(point + 1);
        return (money.isNegative() ? MINUS : "")
                + withCurrency(number, money.getCurrencyUnit().getCode());
    }

    /** {@code 12,5 %} or {@code 12.5%} for 1250 basis points. */
    String percent(int basisPoints) {
        var number = BigDecimal.valueOf(basisPoints, 2).stripTrailingZeros();
        var plain = number.toPlainString().replace(".", decimalMark());
        return language == Language.FR ? plain + NO_BREAK_SPACE + "%" : plain + "%";
    }

    private String grouped(String digits) {
        var text = new StringBuilder(digits);
        for (var at = digits.length() - GROUP; at > 0; at -= GROUP) {
            text.insert(at, language == Language.FR ? "\u202f" : ",");
        }
        return text.toString();
    }

    private String decimalMark() {
        return language == Language.FR ? "," : ".";
    }

    private String withCurrency(String number, String code) {
        var symbol = symbol(code);
        if (language == Language.FR) {
            return number + NO_BREAK_SPACE + symbol;
        }
        return symbol.equals(code) ? code + NO_BREAK_SPACE + number : symbol + number;
    }

    private static String symbol(String code) {
        return switch (code) {
            case "EUR" -> "€";
            case "USD" -> "$";
            case "GBP" -> "£";
            default -> code;
        };
    }
}
