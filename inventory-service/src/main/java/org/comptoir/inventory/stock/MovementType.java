package org.comptoir.inventory.stock;

/** Why goods came or went. */
public enum MovementType {
    /** Delivered, or there when the books were opened. */
    RECEIPT(1),
    /** Brought back by a customer. */
    RETURN(1),
    /** Sold at a till or handed over. */
    SALE(-1),
    /** Broken, stolen, out of date or not found. */
    SHRINKAGE(-1),
    /** Somebody corrected the books, either way. */
    ADJUSTMENT(1),
    /** A count said otherwise, either way, or confirmed what the books said. */
    COUNT(1),
    /** Sent to another location. */
    TRANSFER_OUT(-1),
    /** Arrived from another location. */
    TRANSFER_IN(1);

    private final int sign;

    MovementType(int sign) {
        this.sign = sign;
    }

    /** The effect on the shelf of that many units; only adjustments and counts are told with their own sign, only a count may be 0. */
    public int effectOf(int units) {
        if ((units == 0 && this != COUNT) || (units < 0 && !isSigned())) {
            throw new IllegalArgumentException(units + " units are no " + this);
        }
        return sign * units;
    }

    /** How many units an effect on the shelf stands for. */
    public int unitsOf(int effect) {
        return sign * effect;
    }

    private boolean isSigned() {
        return this == ADJUSTMENT || this == COUNT;
    }
}
