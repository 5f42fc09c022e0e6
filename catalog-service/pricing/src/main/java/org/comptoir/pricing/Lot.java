package org.comptoir.pricing;

import java.util.ArrayList;
import java.util.List;

/**
 * Pieces of one SKU that have met the same fate so far, however many they are: nothing in the engine counts them one by
 * one. What they cost is a whole number of minor units, so nothing is lost when a lot is split.
 */
final class Lot {

    private final long unit;
    private long quantity;
    private long amount;
    private boolean taken;
    private boolean closed;
    private final List<Cut> cuts;

    Lot(long unit, long quantity) {
        this.unit = unit;
        this.quantity = quantity;
        this.amount = Math.multiplyExact(unit, quantity);
        this.cuts = new ArrayList<>(0);
    }

    private Lot(Lot other) {
        unit = other.unit;
        quantity = other.quantity;
        amount = other.amount;
        taken = other.taken;
        closed = other.closed;
        cuts = other.cuts.isEmpty() ? new ArrayList<>(0) : new ArrayList<>(other.cuts);
    }

    Lot copy() {
        return new Lot(this);
    }

    long quantity() {
        return quantity;
    }

    /** What the pieces cost after all cuts. */
    long amount() {
        return amount;
    }

    List<Cut> cuts() {
        return cuts;
    }

    /** Whether the promotion may use these pieces. */
    boolean isOpenTo(Promotion promotion) {
        return !closed && !(taken && promotion.isExclusiveOnItem());
    }

    /** The promotion takes so much off these pieces. */
    void cut(Promotion promotion, Figures figures, long saving) {
        if (saving > 0) {
            cuts.add(new Cut(promotion, figures, quantity, amount, saving));
            amount -= saving;
        }
        use(promotion);
    }

    /** The promotion counts on these pieces, whether it takes something off them or not. */
    void use(Promotion promotion) {
        taken = true;
        closed |= promotion.isExclusiveOnItem();
    }

    /** Takes so many pieces out of this lot, with their part of every cut. */
    Lot split(long pieces) {
        var part = new Lot(unit, pieces);
        part.taken = taken;
        part.closed = closed;
        var value = part.amount;
        var rest = unit * (quantity - pieces);
        for (var i = 0; i < cuts.size(); i++) {
            var cut = cuts.get(i);
            var fair = Share.halfUp(cut.saving(), pieces, quantity);
            var saving = Math.min(Math.max(fair, cut.saving() - rest), value);
            part.cuts.add(cut.of(pieces, value, saving));
            cuts.set(i, cut.of(quantity - pieces, rest, cut.saving() - saving));
            value -= saving;
            rest -= cut.saving() - saving;
        }
        part.amount = value;
        quantity -= pieces;
        amount = rest;
        return part;
    }

    /** Dearer pieces first. */
    static int dearestFirst(Lot one, Lot other) {
        return Share.compareRatios(other.amount, other.quantity, one.amount, one.quantity);
    }
}
