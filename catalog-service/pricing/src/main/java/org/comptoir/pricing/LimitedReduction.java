package org.comptoir.pricing;

/** A reduction for at most so many pieces of a basket, the dearest ones. */
record LimitedReduction(Reduction reduction, long most) implements Deal {

    @Override
    public void apply(Offer offer, Article[] articles) {
        var left = most;
        for (var held : Deal.openLots(offer.promotion(), offer.articles(), articles)) {
            var pieces = Math.min(left, held.lot().quantity());
            if (pieces == 0) {
                return;
            }
            var lot = held.pieces(pieces);
            var saving = reduction.saving(pieces, lot.amount());
            if (saving == 0) {
                return;
            }
            lot.cut(offer.promotion(), reduction.figures(), saving);
            left -= pieces;
        }
    }
}
