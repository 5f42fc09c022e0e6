package org.comptoir.defaults.web;

import java.io.IOException;

/** A request body went over the limit while it was being read. */
public final class BodyTooLarge extends IOException {
    private final long limit;

    BodyTooLarge(long limit) {
        super("The request body is larger than " + limit + " bytes");
        this.limit = limit;
    }

    /** In bytes. */
    public long limit() {
        return limit;
    }
}
