package org.comptoir.catalog.search;

/** A question that cannot be asked; {@code field} is the parameter that is wrong. */
public class WrongQuery extends RuntimeException {

    private final String field;

    public WrongQuery(String field, String reason) {
        super(reason);
        this.field = field;
    }

    public String field() {
        return field;
    }
}
