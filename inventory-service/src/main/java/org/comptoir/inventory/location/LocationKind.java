package org.comptoir.inventory.location;

import java.util.Set;

/** What a place of the retailer is. */
public enum LocationKind {
    /** Customers walk in. */
    STORE,
    /** Nobody walks in. */
    WAREHOUSE,
    /** Customers drive up and goods are brought to the car. */
    DRIVE,
    /** Somebody else's shop that hands out parcels. */
    RELAY_POINT,
    /** Who delivers to the retailer. */
    SUPPLIER;

    /** Whether goods of the retailer lie there. */
    public boolean keepsStock() {
        return this != RELAY_POINT && this != SUPPLIER;
    }

    /** Whether customers come there. */
    public boolean isVisited() {
        return this != WAREHOUSE && this != SUPPLIER;
    }

    /** What such a place does unless somebody says otherwise. */
    public Set<Capability> usualCapabilities() {
        return switch (this) {
            case STORE, DRIVE, RELAY_POINT -> Set.of(Capability.PICKUP, Capability.RETURNS);
            case WAREHOUSE -> Set.of(Capability.SHIPPING);
            case SUPPLIER -> Set.of();
        };
    }
}
