package org.comptoir.defaults.problem;

import java.time.Duration;

/** Something that this request needs does not answer now (503); trying again later is safe. */
public class Unavailable extends RuntimeException {
    private final Duration retryAfter;

    public Unavailable(Duration retryAfter) {
        this("Temporarily unavailable, please try again", retryAfter);
    }

    public Unavailable(String message, Duration retryAfter) {
        super(message);
        this.retryAfter = retryAfter;
    }

    public Unavailable(String message, Duration retryAfter, Throwable cause) {
        super(message, cause);
        this.retryAfter = retryAfter;
    }

    public Duration retryAfter() {
        return retryAfter;
    }
}
