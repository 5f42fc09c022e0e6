package org.comptoir.pricing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The promotions on articles of one priority. Plain reductions stand ready for each article; a deal on several pieces
 * is served before them if the basket gets cheaper by it, the one that gains most first. Then the reductions are made,
 * and deals that can still be stacked on them follow.
 */
final class Round {

    private final Article[] articles;
    private final Reductions[] reductions;
    private final long[] known;
    private final int[] knownAt;
    private final List<Contender> deals = new ArrayList<>();

    Round(Article[] articles, List<Offer> offers) {
        this.articles = articles;
        this.reductions = new Reductions[articles.length];
        this.known = new long[articles.length];
        this.knownAt = new int[articles.length];
        Arrays.fill(reductions, Reductions.NONE);
        Arrays.fill(knownAt, -1);
        var byArticle = new TreeMap<Integer, List<Promotion>>();
        for (var offer : offers) {
            switch (offer.promotion().rule()) {
                case Deal deal -> deals.add(new Contender(offer, deal));
                case Reduction _ -> {
                    for (var index : offer.articles()) {
                        byArticle.computeIfAbsent(index, _ -> new ArrayList<>()).add(offer.promotion());
                    }
                }
                case Threshold _ -> throw new IllegalArgumentException(offer.promotion() + " is for the basket");
            }
        }
        byArticle.forEach((index, promotions) -> {
            promotions.sort(Promotion.ORDER);
            reductions[index] = Reductions.of(promotions);
        });
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

    /** What an article costs as things stand; asked for by every deal, computed when something changed. */
    private long costOf(int index) {
        if (knownAt[index] != articles[index].version()) {
            known[index] = reductions[index].after(articles[index]);
            knownAt[index] = articles[index].version();
        }
        return known[index];
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
            var difference = 0L;
            for (var index : indexes) {
                difference += costOf(index) - reductions[index].after(trial[index]);
            }
            return difference;
        }
    }
}
