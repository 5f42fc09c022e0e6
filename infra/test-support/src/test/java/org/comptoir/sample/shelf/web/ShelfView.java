package org.comptoir.sample.shelf.web;

import java.time.Instant;
import org.comptoir.sample.shelf.Shelf;

record ShelfView(String sku, int units, String label, Instant filledAt) {
    static ShelfView from(Shelf shelf, String label) {
        return new ShelfView(shelf.sku(), shelf.units(), label, shelf.filledAt());
    }
}
