package org.comptoir.inventory.location;

/** Text that is no opening hours, hours that the text alone does not tell, or a day that is too far away for any. */
public class UnreadableHours extends RuntimeException {
    private final String pointer;

    UnreadableHours(String message) {
        this("/openingHours", message);
    }

    UnreadableHours(String pointer, String message) {
        super(message);
        this.pointer = pointer;
    }

    /** Where it stood in the request: a JSON pointer or the name of a parameter. */
    public String pointer() {
        return pointer;
    }
}
