package org.comptoir.catalog.productimport;

/** The first line of a product file does not name each column once; nothing was imported. */
public class WrongHeader extends RuntimeException {

    WrongHeader(String message) {
        super(message);
    }
}
