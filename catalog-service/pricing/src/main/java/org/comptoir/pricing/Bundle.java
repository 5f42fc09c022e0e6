package org.comptoir.pricing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Different parts bought together, either for one price or for a percentage less. The dearest pieces that fit go in
 * first, and the part that the fewest pieces fit chooses first.
 */
record Bundle(
        List<Part> parts, @Nullable Long price, @Nullable Integer percent, long most, Figures figures) implements Deal {

    /** So many pieces of anything that the target names. */
    record Part(Target target, int quantity) {}

    @Override
    public boolean canServe(int[] indexes, Article[] articles) {
        for (var part : parts) {
            var pieces = 0L;
            for (var index : indexes) {
                pieces += part.target().matches(articles[index]) ? articles[index].quantity() : 0;
            }
            if (pieces < part.quantity()) {
                return false;
            }
        }
        return true;
    }

    @Override
    public void apply(Offer offer, Article[] articles) {
        Set<Lot> used = Collections.newSetFromMap(new IdentityHashMap<>());
        var left = most;
        while (left > 0) {
            var chosen = chooseOne(offer, articles, used);
            if (chosen.isEmpty()) {
                return;
            }
            // The same choice holds until one of its lots runs out, so as many bundles are made at once.
            var times = left;
            for (var choice : chosen) {
                times = Math.min(times, choice.held().lot().quantity() / choice.pieces());
            }
            if (!reduce(offer.promotion(), chosen, times, used)) {
                return;
            }
            left -= times;
        }
    }

    /** The pieces of one bundle, or nothing when a part cannot be filled. */
    private List<Choice> chooseOne(Offer offer, Article[] articles, Set<Lot> used) {
        var lots = Deal.openLots(offer.promotion(), offer.articles(), articles);
        // A stackable promotion leaves its own pieces open, yet it counts on each of them once.
        lots.removeIf(held -> used.contains(held.lot()));
        var chosen = new ArrayList<Choice>();
        for (var part : scarcestFirst(lots)) {
            var missing = (long) part.quantity();
            for (var i = 0; i < lots.size() && missing > 0; i++) {
                var held = lots.get(i);
                if (part.target().matches(held.article())) {
                    missing -= choose(chosen, held, missing);
                }
            }
            if (missing > 0) {
                return List.of();
            }
        }
        return chosen;
    }

    private List<Part> scarcestFirst(List<Deal.Held> lots) {
        if (parts.size() == 1) {
            return parts;
        }
        var order = new ArrayList<>(parts);
        order.sort(Comparator.comparingLong(part -> lots.stream()
                .filter(held -> part.target().matches(held.article()))
                .mapToLong(held -> held.lot().quantity())
                .sum()));
        return order;
    }

    private static long choose(List<Choice> chosen, Deal.Held held, long wanted) {
        for (var i = 0; i < chosen.size(); i++) {
            var choice = chosen.get(i);
            if (choice.held().lot() == held.lot()) {
                var more = Math.min(wanted, held.lot().quantity() - choice.pieces());
                chosen.set(i, new Choice(held, choice.pieces() + more));
                return more;
            }
        }
        var pieces = Math.min(wanted, held.lot().quantity());
        chosen.add(new Choice(held, pieces));
        return pieces;
    }

    private boolean reduce(Promotion promotion, List<Choice> chosen, long times, Set<Lot> used) {
        var worth = 0L;
        for (var choice : chosen) {
            worth += Share.halfUp(
                    choice.held().lot().amount(),
                    choice.pieces() * times,
                    choice.held().lot().quantity());
        }
        if (saving(worth, times) <= 0) {
            return false;
        }
        var lots = new ArrayList<Lot>();
        for (var choice : chosen) {
            lots.add(choice.held().pieces(choice.pieces() * times));
        }
        var amounts = lots.stream().mapToLong(Lot::amount).toArray();
        var sum = 0L;
        for (var amount : amounts) {
            sum += amount;
        }
        var parts = Share.spread(Math.max(saving(sum, times), 0), amounts);
        for (var i = 0; i < parts.length; i++) {
            lots.get(i).cut(promotion, figures, parts[i]);
            used.add(lots.get(i));
        }
        return true;
    }

    private long saving(long worth, long times) {
        if (price != null) {
            return worth - price * times;
        }
        return percent == null ? 0 : Share.percent(worth, percent);
    }

    private record Choice(Deal.Held held, long pieces) {}
}
