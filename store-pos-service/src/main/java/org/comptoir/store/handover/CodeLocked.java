package org.comptoir.store.handover;

import java.time.Instant;
import java.util.UUID;

/** Too many wrong codes: until then not even the right one is looked at. */
public class CodeLocked extends RuntimeException {
    private final Instant until;

    CodeLocked(UUID fulfilmentId, Instant until) {
        super("Too many wrong codes for " + fulfilmentId + "; try again after " + until);
        this.until = until;
    }

    public Instant until() {
        return until;
    }
}
