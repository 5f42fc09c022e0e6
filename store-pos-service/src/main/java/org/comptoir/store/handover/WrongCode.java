package org.comptoir.store.handover;

import java.util.UUID;

/** The code does not belong to these goods. */
public class WrongCode extends RuntimeException {
    private final int attemptsLeft;

    WrongCode(UUID fulfilmentId, int attemptsLeft) {
        super("This code does not open " + fulfilmentId + "; " + attemptsLeft + " attempt(s) left");
        this.attemptsLeft = attemptsLeft;
    }

    /** How many more wrong codes before the counter closes. */
    public int attemptsLeft() {
        return attemptsLeft;
    }
}
