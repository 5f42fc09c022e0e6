package org.comptoir.inventory.stream;

/** A stream of everything is not for sale: at least one article or location must be named. */
public class NothingWanted extends RuntimeException {
    NothingWanted() {
        super("At least one article (sku) or one location (locationId)");
    }
}
