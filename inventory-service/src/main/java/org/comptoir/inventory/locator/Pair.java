package org.comptoir.inventory.locator;

import org.comptoir.inventory.location.LocationId;
import org.comptoir.inventory.stock.Sku;

/** One article at one location. */
record Pair(Sku sku, LocationId location) {}
