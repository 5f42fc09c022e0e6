package org.comptoir.inventory.location;

import java.util.Set;

/** What a place of the retailer is. */
public enum LocationKind {
    /** Customers walk in. */
    STORE(true, Capability.PICKUP, Capability.RETURNS),
    /** Nobody walks in. */
    WAREHOUSE(true, Capability.SHIPPING),
    /** Customers drive up and goods are brought to the car. */
    DRIVE(true, Capability.PICKUP, Capability.RETURNS),
    /** Somebody else's shop that hands out parcels. */
    RELAY_POINT(false, Capability.PICKUP, Capability.RETURNS),
    /** Who delivers to the retailer. */
    SUPPLIER(false);

    private final boolean keepsStock;
    private final Set<Capability> usual;

    LocationKind(boolean keepsStock, Capability... usual) {
        this.keepsStock = keepsStock;
        this.usual = Set.of(usual);
    }

    /** Whether goods of the retailer lie there. */
    public boolean keepsStock() {
        return keepsStock;
    }

    /** What such a place does unless somebody says otherwise. */
    public Set<Capability> usualCapabilities() {
        return usual;
    }
}
