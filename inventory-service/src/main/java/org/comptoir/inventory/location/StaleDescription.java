package org.comptoir.inventory.location;

/** The location was described anew since the caller read it. */
public class StaleDescription extends RuntimeException {
    StaleDescription(LocationId location) {
        super("Location " + location + " was changed since it was read");
    }
}
