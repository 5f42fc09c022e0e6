package org.comptoir.pricing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/**
 * How promotions share a basket: first those on articles, then those on the basket, in each phase by priority. A
 * promotion that tolerates no other is tried alone, and the customer gets whatever costs least.
 */
final class Competition {

    private Competition() {}

    static Article[] settle(Article[] articles, List<Offer> offers) {
        var others = new ArrayList<Offer>(offers.size());
        var alone = new ArrayList<Offer>();
        for (var offer : offers) {
            (offer.promotion().isExclusiveInBasket() ? alone : others).add(offer);
        }
        var together = play(articles, others);
        var least = total(together);
        Offer best = null;
        for (var offer : alone) {
            var cost = total(articles) - savingAlone(articles, offer);
            if (cost < least) {
                least = cost;
                best = offer;
            }
        }
        return best == null ? together : play(articles, List.of(best));
    }

    /** Played with the articles that it is for and no others, which is much less work. */
    private static long savingAlone(Article[] articles, Offer offer) {
        var some = new Article[offer.articles().length];
        Arrays.setAll(some, i -> articles[offer.articles()[i]]);
        var indexes = new int[some.length];
        Arrays.setAll(indexes, i -> i);
        return total(some) - total(play(some, List.of(offer.only(indexes))));
    }

    private static Article[] play(Article[] fresh, List<Offer> offers) {
        var articles = new Article[fresh.length];
        Arrays.setAll(articles, i -> fresh[i].copy());
        for (var group : byPriority(offers, false)) {
            new Round(articles, group).play();
        }
        var sums = new long[articles.length];
        Arrays.setAll(sums, i -> articles[i].amount());
        for (var group : byPriority(offers, true)) {
            new BasketRound(articles, sums, group).play();
        }
        return articles;
    }

    private static Iterable<List<Offer>> byPriority(List<Offer> offers, boolean onBasket) {
        var groups = new TreeMap<Integer, List<Offer>>(Comparator.reverseOrder());
        for (var offer : offers) {
            if (offer.promotion().rule() instanceof Threshold == onBasket) {
                groups.computeIfAbsent(offer.promotion().priority(), _ -> new ArrayList<>())
                        .add(offer);
            }
        }
        return groups.values();
    }

    private static long total(Article[] articles) {
        var sum = 0L;
        for (var article : articles) {
            sum += article.amount();
        }
        return sum;
    }
}
