package org.comptoir.pricing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The promotions on articles of one priority. Plain reductions stand ready for each article; a deal on several pieces
 * is served before them if the basket gets cheaper by it, the one that gains most first. Then the reductions are made,
 * and deals that can still be stacked on them follow.
 */
final class Round {

    private final Article[] articles;
    private final Reductions[] reductions;
    private final List<Contender> deals = new ArrayList<>();

    Round(Article[] articles, List<Offer> offers) {
        this.articles = articles;
        this.reductions = new Reductions[articles.length];
        var byArticle = new ArrayList<List<Promotion>>();
        for (var i = 0; i < articles.length; i++) {
            byArticle.add(new ArrayList<>());
        }
        for (var offer : offers) {
            switch (offer.promotion().rule()) {
                case Deal deal -> deals.add(new Contender(offer, deal));
                case Reduction _ -> {
                    for (var index : offer.articles()) {
                        byArticle.get(index).add(offer.promotion());
                    }
                }
                case Threshold _ -> throw new IllegalArgumentException(offer.promotion() + " is for the basket");
            }
        }
        Arrays.setAll(reductions, i -> byArticle.get(i).isEmpty() ? Reductions.NONE : Reductions.of(byArticle.get(i)));
    }

    void play() {
        serveDeals();
        for (var i = 0; i < articles.length; i++) {
            for (var lot : articles[i].lots()) {
                reductions[i].apply(lot);
            }
            articles[i].changed();
        }
        Arrays.fill(reductions, Reductions.NONE);
        serveDeals();
    }

    private void serveDeals() {
        for (var best = bestDeal(); best != null; best = bestDeal()) {
            best.serve();
            deals.remove(best);
        }
    }

    // Offers come in the order of their codes, so the first of equals is the one with the smallest code.
    private @Nullable Contender bestDeal() {
        Contender best = null;
        for (var deal : deals) {
            var gain = deal.gain();
            if (gain > 0 && (best == null || gain > best.gain())) {
                best = deal;
            }
        }
        return best;
    }

    private long costOf(int[] indexes, Article[] some) {
        var sum = 0L;
        for (var index : indexes) {
            sum += reductions[index].after(some[index]);
        }
        return sum;
    }

    /** A deal and what the basket would gain by it as things stand. */
    private final class Contender {

        private final Offer offer;
        private final Deal deal;
        private int stamp = -1;
        private long gain;
        private int[] useful;

        Contender(Offer offer, Deal deal) {
            this.offer = offer;
            this.deal = deal;
            this.useful = offer.articles();
        }

        long gain() {
            var now = 0;
            for (var index : offer.articles()) {
                now += articles[index].version();
            }
            if (now != stamp) {
                stamp = now;
                evaluate();
            }
            return gain;
        }

        void serve() {
            deal.apply(offer.only(useful), articles);
            for (var index : useful) {
                articles[index].changed();
            }
        }

        private void evaluate() {
            if (!deal.worksPerArticle()) {
                gain = gainWith(offer.articles());
                return;
            }
            gain = 0;
            var count = 0;
            var some = new int[offer.articles().length];
            for (var index : offer.articles()) {
                var part = gainWith(index);
                if (part > 0) {
                    gain += part;
                    some[count++] = index;
                }
            }
            useful = Arrays.copyOf(some, count);
        }

        private long gainWith(int... indexes) {
            if (!deal.canServe(indexes, articles)) {
                return 0;
            }
            var trial = articles.clone();
            for (var index : indexes) {
                trial[index] = articles[index].copy();
            }
            deal.apply(offer.only(indexes), trial);
            return costOf(indexes, articles) - costOf(indexes, trial);
        }
    }
}
