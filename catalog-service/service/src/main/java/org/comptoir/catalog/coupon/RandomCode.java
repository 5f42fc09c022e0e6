package org.comptoir.catalog.coupon;

import java.security.SecureRandom;
import java.util.random.RandomGenerator;

/**
 * Codes that nobody guesses and everybody can read out: twelve letters and digits without 0, O, 1 and I, of which the
 * last one checks the others, so that a slip of the tongue is found before anybody looks the code up.
 */
final class RandomCode {

    /** 32 signs, so eleven of them are 55 random bits. */
    static final String ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

    static final int LENGTH = 12;
    private static final int GROUP = 4;

    private final RandomGenerator random;

    RandomCode() {
        this(new SecureRandom());
    }

    RandomCode(RandomGenerator random) {
        this.random = random;
    }

    CouponCode next(String prefix) {
        var code = new StringBuilder(LENGTH);
        while (code.length() < LENGTH - 1) {
            code.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return new CouponCode(prefix + code + check(code));
    }

    /** Whether the last sign fits the eleven before it. */
    static boolean isRight(String code) {
        return code.length() == LENGTH
                && code.chars().allMatch(sign -> ALPHABET.indexOf(sign) >= 0)
                && check(code.subSequence(0, LENGTH - 1)) == code.charAt(LENGTH - 1);
    }

    /** As it is printed: the prefix, then groups of four. */
    static String readable(CouponCode code) {
        var text = code.value();
        var prefix = text.length() - LENGTH;
        var parts = new StringBuilder(text.substring(0, prefix));
        for (var at = prefix; at < text.length(); at += GROUP) {
            parts.append(parts.isEmpty() ? "" : "-").append(text, at, at + GROUP);
        }
        return parts.toString();
    }

    /** Luhn modulo 32 (ISO/IEC 7812-1, annex B, for another alphabet): finds every wrong sign and most swaps. */
    private static char check(CharSequence code) {
        var signs = ALPHABET.length();
        var sum = 0;
        for (int at = code.length() - 1, factor = 2; at >= 0; at--, factor = 3 - factor) {
            var weighed = factor * ALPHABET.indexOf(code.charAt(at));
            sum += weighed / signs + weighed % signs;
        }
        return ALPHABET.charAt((signs - sum % signs) % signs);
    }
}
