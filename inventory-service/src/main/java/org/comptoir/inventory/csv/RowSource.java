package org.comptoir.inventory.csv;

/** A table, whatever its format. */
@FunctionalInterface
public interface RowSource {
    /**
     * Hands all rows over, once.
     *
     * @throws UnreadableTable when what was sent is not the announced table
     */
    void each(RowSink sink);
}
