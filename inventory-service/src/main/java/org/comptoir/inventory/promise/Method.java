package org.comptoir.inventory.promise;

/** How a shopper would like to get the goods. */
public enum Method {
    /** Collects in a store. */
    PICKUP,
    /** Drives up and has the goods brought to the car. */
    DRIVE,
    /** Collects a parcel in somebody else's shop. */
    RELAY_POINT,
    /** Has parcels sent home. */
    SHIP
}
