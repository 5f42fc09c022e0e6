package org.comptoir.catalog.productimport;

/** A file has more bytes than an import takes. */
public class FileTooLarge extends RuntimeException {

    private final long limit;

    FileTooLarge(long limit) {
        super("A product file has at most " + limit + " bytes; split it");
        this.limit = limit;
    }

    public long limit() {
        return limit;
    }
}
