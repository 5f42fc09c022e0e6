package org.comptoir.inventory.stock;

import java.time.Instant;
import org.comptoir.inventory.location.LocationId;

/** Stock for plain tests. */
public final class StockFixture {
    public static final LocationId STORE = new LocationId("0421");

    private StockFixture() {}

    public static Shelf shelf(String sku) {
        return new Shelf(STORE, new Sku(sku));
    }

    public static StockLevel level(String sku, int onHand, int reserved) {
        return new StockLevel(shelf(sku), onHand, reserved, 7);
    }

    public static StockMovement sale(String sku, int units) {
        return StockMovement.sold(shelf(sku), units, "sale:1:1", "till:1", Instant.parse("2026-11-21T10:00:00Z"));
    }
}
