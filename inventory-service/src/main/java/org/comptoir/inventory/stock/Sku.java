package org.comptoir.inventory.stock;

import java.util.regex.Pattern;

/**
 * The merchant's code of an article.
 *
 * @param value 1 to 64 visible characters, no vertical bar (it parts location and SKU in the key of an event)
 */
public record Sku(String value) implements Comparable<Sku> {
    /** What a code may look like. */
    public static final String PATTERN = "[^\\s\\p{Cntrl}|](?:[^\\p{Cntrl}|]{0,62}[^\\s\\p{Cntrl}|])?";

    private static final Pattern SHAPE = Pattern.compile(PATTERN);

    public Sku {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a SKU: " + value);
        }
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
