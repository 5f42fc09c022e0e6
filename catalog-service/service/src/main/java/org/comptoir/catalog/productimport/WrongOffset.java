package org.comptoir.catalog.productimport;

import java.util.UUID;

/** Bytes do not go on where those that are here end; {@code right} is where they must. */
public class WrongOffset extends RuntimeException {

    private final long right;

    WrongOffset(UUID id, long right) {
        super("Import " + id + " has received " + right + " bytes and goes on there");
        this.right = right;
    }

    public long right() {
        return right;
    }
}
