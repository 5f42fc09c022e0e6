package org.comptoir.inventory.locator;

import org.comptoir.inventory.location.LocationKind;

/** How a shopper wants to get the goods. */
public enum PickupMethod {
    /** In a store. */
    PICKUP(LocationKind.STORE),
    /** From the car. */
    DRIVE(LocationKind.DRIVE);

    private final LocationKind kind;

    PickupMethod(LocationKind kind) {
        this.kind = kind;
    }

    boolean isAt(LocationKind other) {
        return kind == other;
    }
}
