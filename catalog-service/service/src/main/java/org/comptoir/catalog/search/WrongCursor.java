package org.comptoir.catalog.search;

/** The place where a page should begin was not told by this list. */
public class WrongCursor extends RuntimeException {

    WrongCursor() {
        super("must be the next of an earlier page of this list");
    }
}
