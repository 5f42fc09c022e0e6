package org.comptoir.inventory.csv;

/** One row cannot be believed; the others still can. */
public class RowRefused extends RuntimeException {
    private final String column;

    public RowRefused(String column, String reason) {
        super(reason, null, false, false);
        this.column = column;
    }

    public RowRefused(String column, String reason, Throwable cause) {
        super(reason, cause, false, false);
        this.column = column;
    }

    public String column() {
        return column;
    }
}
