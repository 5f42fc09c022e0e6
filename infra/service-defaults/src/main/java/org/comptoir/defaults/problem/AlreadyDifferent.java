package org.comptoir.defaults.problem;

/** A {@code PUT} names an id that exists with another body (409). */
public class AlreadyDifferent extends RuntimeException {
    public AlreadyDifferent() {
        super("This id was already used for something else");
    }

    public AlreadyDifferent(String message) {
        super(message);
    }
}
