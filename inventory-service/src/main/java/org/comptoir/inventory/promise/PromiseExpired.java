package org.comptoir.inventory.promise;

import java.time.Instant;
import java.util.UUID;

/** The promise was not accepted in time. */
public class PromiseExpired extends RuntimeException {
    private final Instant validUntil;

    PromiseExpired(UUID id, Instant validUntil) {
        super("Promise " + id + " could be accepted until " + validUntil);
        this.validUntil = validUntil;
    }

    public Instant validUntil() {
        return validUntil;
    }
}
