package org.comptoir.catalog.price;

/** The place where a page of prices should begin was not told by the list of this product. */
public class ForeignCursor extends RuntimeException {

    ForeignCursor() {
        super("must be the next of an earlier page of this list");
    }
}
