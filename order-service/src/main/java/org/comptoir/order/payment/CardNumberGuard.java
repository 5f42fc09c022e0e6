package org.comptoir.order.payment;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/** Recognises card numbers by shape, and counts how often somebody sent one. */
public class CardNumberGuard implements ConstraintValidator<NoCardNumber, CharSequence> {
    private static final Pattern DIGITS = Pattern.compile("\\d(?:[\\s.\\-]*+\\d){12,}+");
    private static final int SHORTEST = 13;
    private static final int LONGEST = 19;

    private final ObjectProvider<MeterRegistry> meters;

    CardNumberGuard(ObjectProvider<MeterRegistry> meters) {
        this.meters = meters;
    }

    @Override
    public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
        if (text == null || !holdsCardNumber(text.toString())) {
            return true;
        }
        meters.ifAvailable(
                registry -> registry.counter("comptoir.card-numbers.refused").increment());
        return false;
    }

    static boolean holdsCardNumber(String text) {
        Matcher runs = DIGITS.matcher(text);
        while (runs.find()) {
            String run = runs.group();
            if (!isGtin(run) && hasCardNumberWithin(run.replaceAll("\\D", ""))) {
                return true;
            }
        }
        return false;
    }

    /** Digits before or after a card number do not hide it. */
    private static boolean hasCardNumberWithin(String digits) {
        for (int start = 0; start + SHORTEST <= digits.length(); start++) {
            int last = Math.min(start + LONGEST, digits.length());
            for (int end = start + SHORTEST; end <= last; end++) {
                if (hasLuhnSum(digits.substring(start, end))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean hasLuhnSum(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int doubled = i % 2 == 1 ? digit * 2 : digit;
            sum += doubled > 9 ? doubled - 9 : doubled;
        }
        return sum % 10 == 0;
    }

    private static boolean isGtin(String text) {
        if (!text.matches("\\d{13,14}")) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < text.length(); i++) {
            int digit = text.charAt(text.length() - 1 - i) - '0';
            sum += i % 2 == 1 ? digit * 3 : digit;
        }
        return sum % 10 == 0;
    }
}
