package org.comptoir.inventory.csv;

/** Takes the rows of a table, one after the other. */
public interface RowSink {
    /**
     * A row as it was sent.
     *
     * @throws RowRefused when it cannot be believed; it is then handed over as refused
     */
    void row(CsvRow row);

    /** A row that was refused. */
    void refused(long line, RowRefused refusal);
}
