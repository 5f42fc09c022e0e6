package org.comptoir.inventory.location;

import java.util.regex.Pattern;

/**
 * The merchant's own code of a location.
 *
 * @param value 1 to 32 letters, digits, dots, hyphens or underscores
 */
public record LocationId(String value) {
    /** What a code may look like. */
    public static final String PATTERN = "[A-Za-z0-9][A-Za-z0-9._-]{0,31}";

    private static final Pattern SHAPE = Pattern.compile(PATTERN);

    public LocationId {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a location id: " + value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
