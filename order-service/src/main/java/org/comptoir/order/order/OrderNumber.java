package org.comptoir.order.order;

import jakarta.persistence.AttributeConverter;
import java.security.SecureRandom;
import java.util.Locale;

/**
 * What people call an order by: eight Crockford base32 symbols drawn at random and their check symbol, said in two groups, for example
 * {@code 7K3M-9Q2XT}. No I, L, O or U, nothing to guess from, and one wrong or swapped symbol shows.
 */
public record OrderNumber(String value) {
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int SYMBOLS = 8;
    private static final int GROUP = 4;
    private static final int BITS = 5;
    private static final int CHECK_MODULUS = 37;
    private static final SecureRandom RANDOM = new SecureRandom();

    public OrderNumber {
        if (!isGenuine(value)) {
            throw new IllegalArgumentException("Not an order number");
        }
    }

    /** Draws a new one; whether it is taken, the database knows. */
    static OrderNumber draw() {
        while (true) {
            long number = RANDOM.nextLong() & ((1L << (SYMBOLS * BITS)) - 1);
            int check = (int) (number % CHECK_MODULUS);
            // Crockford's five extra check symbols (*~$=U) cannot be said well: such numbers are not given out.
            if (check < ALPHABET.length()) {
                return new OrderNumber(text(number) + ALPHABET.charAt(check));
            }
        }
    }

    /** Reads what a person typed or said: either case, any grouping, O for zero, I or L for one. */
    public static OrderNumber parse(String typed) {
        String symbols = typed.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s-]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        return new OrderNumber(
                symbols.length() > GROUP ? symbols.substring(0, GROUP) + "-" + symbols.substring(GROUP) : symbols);
    }

    private static String text(long number) {
        StringBuilder text = new StringBuilder();
        for (int i = SYMBOLS - 1; i >= 0; i--) {
            text.append(ALPHABET.charAt((int) (number >> (i * BITS)) & (ALPHABET.length() - 1)));
        }
        return text.insert(GROUP, '-').toString();
    }

    private static boolean isGenuine(String value) {
        if (!value.matches("[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{5}")) {
            return false;
        }
        String symbols = value.replace("-", "");
        long number = 0;
        for (char symbol : symbols.substring(0, SYMBOLS).toCharArray()) {
            number = (number << BITS) + ALPHABET.indexOf(symbol);
        }
        return number % CHECK_MODULUS == ALPHABET.indexOf(symbols.charAt(SYMBOLS));
    }

    @Override
    public String toString() {
        return value;
    }

    static class Column implements AttributeConverter<OrderNumber, String> {
        @Override
        public String convertToDatabaseColumn(OrderNumber number) {
            return number.value();
        }

        @Override
        public OrderNumber convertToEntityAttribute(String column) {
            return new OrderNumber(column);
        }
    }
}
