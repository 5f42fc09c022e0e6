package org.comptoir.inventory.bulk;

/** A body broke off after its beginning was sent; only a broken connection can tell the reader. */
public class UnfinishedExport extends RuntimeException {
    public UnfinishedExport(Exception cause) {
        super("An export could not be finished", cause);
    }
}
