package org.comptoir.inventory.stock;

/** Why goods came or went. */
public enum MovementType {
    /** Delivered, or counted when the books were opened. */
    RECEIPT(1),
    /** Brought back by a customer. */
    RETURN(1),
    /** Sold at a till or handed over. */
    SALE(-1),
    /** Broken, stolen or out of date. */
    SHRINKAGE(-1),
    /** A count said otherwise, either way. */
    ADJUSTMENT(1);

    private final int sign;

    MovementType(int sign) {
        this.sign = sign;
    }

    /** The effect on the shelf of that many units; only an adjustment may be told with its own sign. */
    public int effectOf(int units) {
        if (units == 0 || (units < 0 && this != ADJUSTMENT)) {
            throw new IllegalArgumentException(units + " units are no " + this);
        }
        return sign * units;
    }

    /** How many units an effect on the shelf stands for. */
    public int unitsOf(int effect) {
        return sign * effect;
    }
}
