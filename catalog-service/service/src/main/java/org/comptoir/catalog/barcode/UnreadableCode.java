package org.comptoir.catalog.barcode;

/** A code that is none, or none that names a product; {@code field} is the part of the request that carried it. */
public class UnreadableCode extends RuntimeException {

    private final String field;

    private UnreadableCode(String field, String reason) {
        super(reason);
        this.field = field;
    }

    UnreadableCode(String reason) {
        this("code", reason);
    }

    /** The same reason, told of the field that really carried the code. */
    UnreadableCode in(String carrier) {
        return new UnreadableCode(carrier, String.valueOf(getMessage()));
    }

    public String field() {
        return field;
    }
}
