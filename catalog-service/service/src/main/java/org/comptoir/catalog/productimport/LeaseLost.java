package org.comptoir.catalog.productimport;

/** Another instance works on this import now; what this one had not committed is void. */
class LeaseLost extends RuntimeException {

    LeaseLost() {
        super("Another instance has taken over this import");
    }
}
