package org.comptoir.customer.customer;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import java.util.Optional;

/** A phone number in E.164, {@code +33612345678}; a number typed without a country is a French one. Masked as text. */
public record PhoneNumber(String value) {
    private static final String HOME = "FR";

    /** Accepts only E.164. */
    public PhoneNumber {
        if (!value.matches("\\+[1-9][0-9]{5,14}")) {
            throw new IllegalArgumentException("not a phone number in E.164");
        }
    }

    /** The number somebody typed, if there is such a number. */
    public static Optional<PhoneNumber> typed(String text) {
        PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();
        try {
            var number = numbers.parse(text, HOME);
            return numbers.isValidNumber(number)
                    ? Optional.of(new PhoneNumber(numbers.format(number, PhoneNumberFormat.E164)))
                    : Optional.empty();
        } catch (NumberParseException notANumber) {
            return Optional.empty();
        }
    }

    /** Enough to recognise it, too little to call it: {@code +33*******78}. */
    public String masked() {
        int shown = value.length() - 2;
        return value.substring(0, 3) + "*".repeat(shown - 3) + value.substring(shown);
    }

    @Override
    public String toString() {
        return masked();
    }
}
