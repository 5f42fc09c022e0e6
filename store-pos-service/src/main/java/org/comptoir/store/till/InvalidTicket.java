package org.comptoir.store.till;

/** A ticket that contradicts itself: no till can have printed it. */
public class InvalidTicket extends RuntimeException {
    private final String pointer;

    InvalidTicket(String pointer, String detail) {
        super(detail);
        this.pointer = pointer;
    }

    /** JSON pointer to the part of the ticket that contradicts the rest. */
    public String pointer() {
        return pointer;
    }
}
