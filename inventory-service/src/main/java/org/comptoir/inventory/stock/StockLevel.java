package org.comptoir.inventory.stock;

import org.jspecify.annotations.Nullable;

/** What is on one shelf and how much of it is promised. The rule of the platform stands here: only what is available is promised. */
public final class StockLevel {
    /** Units on one shelf that are believed, and as many below zero: sums of two of them still are numbers. */
    public static final int MOST = 1_000_000_000;

    private final Shelf shelf;
    private final long version;
    private final int onHandBefore;
    private final int reservedBefore;
    private int onHand;
    private int reserved;
    private @Nullable String cause;

    public StockLevel(Shelf shelf, int onHand, int reserved, long version) {
        this.shelf = shelf;
        this.version = version;
        this.onHand = onHand;
        this.onHandBefore = onHand;
        this.reserved = reserved;
        this.reservedBefore = reserved;
    }

    public Shelf shelf() {
        return shelf;
    }

    public int onHand() {
        return onHand;
    }

    public int reserved() {
        return reserved;
    }

    /** What may still be promised; below zero when more is promised than there is. */
    public int available() {
        return onHand - reserved;
    }

    public boolean covers(int units) {
        return units <= available();
    }

    /** What may still be promised when so many are kept back, never below zero. */
    public int sellable(int keptBack) {
        return Math.max(0, available() - keptBack);
    }

    /** Sets units aside for a buyer who was not promised anything yet. */
    public void reserve(int units) {
        if (units <= 0 || !covers(units)) {
            throw new IllegalStateException(units + " of " + shelf.key() + " asked, " + available() + " available");
        }
        reserved += units;
    }

    /** Sets units aside for an order that was already accepted, whether they are there or not. */
    public void owe(int units, String because) {
        reserved = Math.addExact(reserved, units);
        cause = because;
    }

    /** Gives back units that were set aside. */
    public void release(int units) {
        if (units < 0 || units > reserved) {
            throw new IllegalStateException("Cannot release " + units + " of " + reserved + " at " + shelf.key());
        }
        reserved -= units;
    }

    /** Undoes a release, even where more is promised than there is. */
    public void takeBack(int units) {
        reserved = Math.addExact(reserved, units);
    }

    /**
     * Goods came or went: a fact, whatever was promised.
     *
     * @throws TooManyUnits when it would bring the shelf further beyond {@link #MOST}: a person is refused, an event becomes a dead letter
     */
    public void apply(StockMovement movement) {
        long after = (long) onHand + movement.effect();
        expectInRange(shelf, onHand, after);
        onHand = Math.toIntExact(after);
        cause = movement.source();
    }

    /** Refuses what brings a shelf beyond the range, or further beyond it; the way back is always open. */
    public static void expectInRange(Shelf shelf, long before, long after) {
        if (Math.abs(after) > MOST && Math.abs(after) > Math.abs(before)) {
            throw new TooManyUnits(shelf, after);
        }
    }

    public boolean hasChanged() {
        return onHand != onHandBefore || reserved != reservedBefore;
    }

    /** Version of the row while this change is not kept. */
    public long version() {
        return version;
    }

    /** Units promised that are not there. */
    public int missing() {
        return missing(onHand, reserved);
    }

    /** Whether units that are promised are missing, or were before this change. */
    public boolean isOrWasShort() {
        return missing() > 0 || missing(onHandBefore, reservedBefore) > 0;
    }

    /** What changed this level last; units that are given back name no cause. */
    public String cause() {
        return cause == null ? "release" : cause;
    }

    private static int missing(int onHand, int reserved) {
        return Math.max(0, reserved - Math.max(0, onHand));
    }
}
