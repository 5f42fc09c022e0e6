package org.comptoir.pricing;

import java.util.List;

/**
 * Of {@code buy} pieces, {@code pay} are paid and the cheapest others are reduced, usually to nothing. The pieces are
 * put into sets from the dearest down, which gives the customer the most. {@code mixed} sets may hold different
 * articles (cheapest free), others hold one (three for two).
 */
record FreePieces(int buy, int pay, int percent, boolean mixed, long most, Figures figures) implements Deal {

    @Override
    public boolean worksPerArticle() {
        return !mixed && most == Long.MAX_VALUE;
    }

    @Override
    public boolean canServe(int[] indexes, Article[] articles) {
        var pieces = 0L;
        for (var index : indexes) {
            pieces += articles[index].quantity();
        }
        return pieces >= buy;
    }

    @Override
    public void apply(Offer offer, Article[] articles) {
        if (mixed) {
            serve(offer.promotion(), Deal.openLots(offer.promotion(), offer.articles(), articles), most);
            return;
        }
        var left = most;
        for (var index : dearestFirst(offer, articles)) {
            var lots = Deal.openLots(offer.promotion(), new int[] {index}, articles);
            left -= serve(offer.promotion(), lots, left);
        }
    }

    private int[] dearestFirst(Offer offer, Article[] articles) {
        if (offer.articles().length == 1 || most == Long.MAX_VALUE) {
            return offer.articles();
        }
        return Deal.openLots(offer.promotion(), offer.articles(), articles).stream()
                .mapToInt(Deal.Held::index)
                .distinct()
                .toArray();
    }

    /** Makes as many sets as the lots allow and tells how many. */
    private long serve(Promotion promotion, List<Deal.Held> lots, long mostSets) {
        var pieces = 0L;
        for (var held : lots) {
            pieces += held.lot().quantity();
        }
        var sets = Math.min(pieces / buy, mostSets);
        var left = sets * buy;
        var position = 0L;
        for (var held : lots) {
            var used = Math.min(left, held.lot().quantity());
            if (used == 0) {
                break;
            }
            var free = freeBefore(position + used) - freeBefore(position);
            reduce(promotion, held, used, free);
            position += used;
            left -= used;
        }
        return sets;
    }

    private void reduce(Promotion promotion, Deal.Held held, long used, long free) {
        var lot = held.pieces(used);
        if (free > 0) {
            var given = new Deal.Held(held.index(), held.article(), lot).pieces(free);
            given.cut(promotion, figures, Share.percent(given.amount(), percent));
        }
        if (free < used) {
            lot.use(promotion);
        }
    }

    /** How many of the first so many pieces, dearest first, are free. */
    private long freeBefore(long position) {
        return position / buy * (buy - pay) + Math.max(position % buy - pay, 0);
    }
}
