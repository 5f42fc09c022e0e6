package org.comptoir.inventory.location;

/** Text that is no opening hours, or hours that cannot be told from the text alone. */
public class UnreadableHours extends RuntimeException {
    private final String field;

    UnreadableHours(String message) {
        this("openingHours", message);
    }

    UnreadableHours(String field, String message) {
        super(message);
        this.field = field;
    }

    /** Where the text stood in the request. */
    public String field() {
        return field;
    }
}
