package org.comptoir.inventory.promise;

/** How the goods of an option get to the shopper. */
public enum Way {
    PICKUP,
    DRIVE,
    RELAY_POINT,
    /** At least one parcel leaves from a store. */
    SHIP_FROM_STORE,
    /** All parcels leave from warehouses. */
    SHIP_FROM_WAREHOUSE
}
