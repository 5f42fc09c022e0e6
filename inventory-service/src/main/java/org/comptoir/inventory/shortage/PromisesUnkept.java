package org.comptoir.inventory.shortage;

import java.util.List;
import java.util.UUID;
import org.comptoir.inventory.stock.Shelf;

/**
 * Promises cannot be kept from their shelves any more.
 *
 * @param shelves each with those that were not named before
 */
public record PromisesUnkept(List<ShortShelf> shelves) {
    /** Keeps its own copy of the list. */
    public PromisesUnkept {
        shelves = List.copyOf(shelves);
    }

    /**
     * A shelf that lacks what is promised from it.
     *
     * @param version of its balance
     * @param missing units promised that are not there
     * @param cause source of the movement, or the promise, that showed it
     * @param unkept the first to be given up first
     */
    public record ShortShelf(
            Shelf shelf, int onHand, int reserved, long version, int missing, String cause, List<Unkept> unkept) {
        /** Keeps its own copy of the list. */
        public ShortShelf {
            unkept = List.copyOf(unkept);
        }
    }

    /**
     * A reservation and how many of its units are missing that were not named before.
     *
     * @param priority 0 (given up first) to 9
     */
    public record Unkept(UUID reservation, UUID order, int units, int priority) {}
}
