package org.comptoir.inventory.location;

/** What a location does for customers. */
public enum Capability {
    /** Orders can be collected there. */
    PICKUP,
    /** Parcels leave from there. */
    SHIPPING,
    /** Goods can be brought back there. */
    RETURNS
}
