package org.comptoir.catalog.productimport;

/** How far an import is. */
public enum ImportStatus {
    /** Bytes are missing. */
    RECEIVING,
    /** The file is here. */
    WAITING,
    /** Rows are being taken over. */
    RUNNING,
    /** Every row was read; wrong ones are listed. */
    COMPLETED,
    /** The file as a whole could not be read to its end; rows before that stand. */
    FAILED;

    public boolean isOver() {
        return this == COMPLETED || this == FAILED;
    }
}
