package org.comptoir.pricing;

/** The terms of a promotion do not make sense; {@code field} is the first one that is wrong, named as in its JSON. */
public class WrongTerms extends RuntimeException {

    private final String field;
    private final String reason;

    public WrongTerms(String field, String reason) {
        super(field + " " + reason);
        this.field = field;
        this.reason = reason;
    }

    public String field() {
        return field;
    }

    public String reason() {
        return reason;
    }
}
