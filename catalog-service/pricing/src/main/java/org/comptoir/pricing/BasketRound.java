package org.comptoir.pricing;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The promotions on the whole basket of one priority, the one that saves most first. */
final class BasketRound {

    private final Article[] articles;
    private final long[] sums;
    private final List<Offer> offers;

    /** The sums are what the articles cost after the promotions on articles; they decide which step is reached. */
    BasketRound(Article[] articles, long[] sums, List<Offer> offers) {
        this.articles = articles;
        this.sums = sums;
        this.offers = new ArrayList<>(offers);
    }

    void play() {
        for (var best = bestCut(); best != null; best = bestCut()) {
            best.make();
            offers.remove(best.offer());
        }
    }

    private @Nullable BasketCut bestCut() {
        BasketCut best = null;
        for (var offer : offers) {
            var cut = cutOf(offer);
            if (cut != null && cut.saving() > 0 && (best == null || cut.saving() > best.saving())) {
                best = cut;
            }
        }
        return best;
    }

    private @Nullable BasketCut cutOf(Offer offer) {
        var step = offer.promotion().rule() instanceof Threshold threshold ? threshold.reachedAt(sumOf(offer)) : null;
        if (step == null) {
            return null;
        }
        var open = new ArrayList<Lot>();
        var amount = 0L;
        for (var index : offer.articles()) {
            for (var lot : articles[index].lots()) {
                if (lot.isOpenTo(offer.promotion())) {
                    open.add(lot);
                    amount += lot.amount();
                }
            }
        }
        return new BasketCut(offer, step, open, step.saving(amount));
    }

    private long sumOf(Offer offer) {
        var sum = 0L;
        for (var index : offer.articles()) {
            sum += sums[index];
        }
        return sum;
    }

    private record BasketCut(Offer offer, Threshold.Step step, List<Lot> lots, long saving) {

        void make() {
            var parts =
                    Share.spread(saving, lots.stream().mapToLong(Lot::amount).toArray());
            for (var i = 0; i < parts.length; i++) {
                lots.get(i).cut(offer.promotion(), step.figures(), parts[i]);
            }
        }
    }
}
