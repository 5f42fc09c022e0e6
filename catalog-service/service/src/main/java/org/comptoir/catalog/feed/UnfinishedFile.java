package org.comptoir.catalog.feed;

/** A file broke off after its beginning was sent; only a broken connection can tell the reader. */
public class UnfinishedFile extends RuntimeException {

    public UnfinishedFile(Exception cause) {
        super("A file could not be finished", cause);
    }
}
