package org.comptoir.inventory.locator;

/** The parameters, each right by itself, do not ask one question. */
public class UnclearSearch extends RuntimeException {
    public UnclearSearch(String message) {
        super(message);
    }
}
