package org.comptoir.defaults.problem;

/** There is no such thing, or none that this caller may know of: both answers are the same (404). */
public class NotFound extends RuntimeException {
    public NotFound(String message) {
        super(message);
    }

    /** "No order 0190…": the id is what the caller sent, so it tells nothing new. */
    public static NotFound of(String what, Object id) {
        return new NotFound("No " + what + " " + id);
    }
}
