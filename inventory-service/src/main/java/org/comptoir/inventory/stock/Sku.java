package org.comptoir.inventory.stock;

import java.util.regex.Pattern;

/**
 * The merchant's code of an article. Taken as it comes: the catalog decides what an article may be called, and a till's sale of one that
 * the catalog never knew is still a fact.
 *
 * @param value 1 to 64 characters, not blank, none of them a control character
 */
public record Sku(String value) implements Comparable<Sku> {
    /** What a code may look like. */
    public static final String PATTERN = "(?=.*\\S)[^\\x00-\\x1f\\x7f]{1,64}";

    private static final Pattern SHAPE = Pattern.compile(PATTERN);

    public Sku {
        if (!fits(value)) {
            throw new IllegalArgumentException("Not a SKU: " + value);
        }
    }

    public static boolean fits(String text) {
        return SHAPE.matcher(text).matches();
    }

    @Override
    public int compareTo(Sku other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
