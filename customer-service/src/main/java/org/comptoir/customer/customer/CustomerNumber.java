package org.comptoir.customer.customer;

import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * The unique code of a customer, made to be read aloud: {@code C4XK-77ZX-H}.
 *
 * <p>A C, seven drawn characters and a check character. The alphabet leaves out I, L, O, U and V; it has 31 characters, a
 * prime, and each place has its own weight, so one wrong character or two swapped ones never give another valid number.
 */
public record CustomerNumber(String value) {
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTWXYZ";
    private static final int BASE = ALPHABET.length();
    private static final int DRAWN = 7;

    /** Accepts only the written form, check character included. */
    public CustomerNumber {
        if (!read(value).map(value::equals).orElse(false)) {
            throw new IllegalArgumentException("not a customer number");
        }
    }

    /** A new number; the caller makes sure that nobody has it yet. */
    static CustomerNumber draw(RandomGenerator random) {
        StringBuilder drawn = new StringBuilder(DRAWN);
        for (int i = 0; i < DRAWN; i++) {
            drawn.append(ALPHABET.charAt(random.nextInt(BASE)));
        }
        return new CustomerNumber(written(drawn.toString()));
    }

    /** The number that somebody typed or said: case, spaces and hyphens do not matter, O is zero, I and L are one. */
    public static Optional<CustomerNumber> typed(String text) {
        return read(text).map(CustomerNumber::new);
    }

    private static Optional<String> read(String text) {
        String plain = text.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s-]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        if (plain.length() != DRAWN + 2
                || plain.charAt(0) != 'C'
                || plain.chars().anyMatch(c -> ALPHABET.indexOf(c) < 0)) {
            return Optional.empty();
        }
        String drawn = plain.substring(1, 1 + DRAWN);
        return check(drawn) == plain.charAt(DRAWN + 1) ? Optional.of(written(drawn)) : Optional.empty();
    }

    private static String written(String drawn) {
        return "C" + drawn.substring(0, 3) + "-" + drawn.substring(3) + "-" + check(drawn);
    }

    private static char check(String drawn) {
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < DRAWN; i++) {
            weight = weight * 3 % BASE;
            sum += weight * ALPHABET.indexOf(drawn.charAt(i));
        }
        return ALPHABET.charAt((BASE - sum % BASE) % BASE);
    }

    @Override
    public String toString() {
        return value;
    }
}
