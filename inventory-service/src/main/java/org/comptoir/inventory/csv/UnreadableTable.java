package org.comptoir.inventory.csv;

/** What was sent is not the announced table. */
public class UnreadableTable extends RuntimeException {
    public UnreadableTable(String message) {
        super(message);
    }

    public UnreadableTable(String message, Throwable cause) {
        super(message, cause);
    }
}
