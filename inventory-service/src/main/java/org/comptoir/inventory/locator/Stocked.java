package org.comptoir.inventory.locator;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.comptoir.inventory.location.LocationId;
import org.comptoir.inventory.location.Near;
import org.jspecify.annotations.Nullable;

/**
 * Finds the stores that have enough, for one search. The nearest are looked up shelf by shelf; when those are too few, all stores that
 * have the article are read at once, because most of the many further ones have none.
 */
final class Stocked {
    /** Where one store in ten keeps an article, so many hold the ten nearest of those nearly always. */
    static final int NEAREST = 160;

    /** A basket is given up at its first missing line, so looking is cheap. */
    static final int FURTHER = 1_000;

    private final Search search;
    private final BalanceReader reader;
    private @Nullable Map<LocationId, Balance> everywhere;
    private boolean lookedNear;

    Stocked(Search search, BalanceReader reader) {
        this.search = search;
        this.reader = reader;
    }

    /** How many stores to look at next. */
    int stride() {
        return lookedNear ? FURTHER : NEAREST;
    }

    /** Call when the stores of one stride are done. */
    void goFurther() {
        lookedNear = true;
    }

    /** The first of these stores that have enough on the shelf, before anything is kept back. */
    List<Hit> among(List<Near> stores, int most) {
        List<LocationId> locations =
                stores.stream().map(near -> near.location().id()).toList();
        if (search.lines().size() > 1) {
            return withBalances(reader.enoughOfAll(search.lines(), locations, most), locations);
        }
        Wanted wanted = search.lines().getFirst();
        return lookedNear
                ? picked(everywhere(wanted), locations, most)
                : reader.enough(new ShelfQuestion(wanted.sku(), wanted.quantity(), most, locations));
    }

    private List<Hit> withBalances(List<Integer> found, List<LocationId> locations) {
        List<Pair> pairs = new ArrayList<>();
        found.forEach(index -> search.lines().forEach(line -> pairs.add(new Pair(line.sku(), locations.get(index)))));
        List<Balance> balances = reader.pairs(pairs);
        List<Hit> hits = new ArrayList<>(found.size());
        int lines = search.lines().size();
        for (int i = 0; i < found.size(); i++) {
            hits.add(new Hit(found.get(i), balances.subList(i * lines, (i + 1) * lines)));
        }
        return hits;
    }

    private Map<LocationId, Balance> everywhere(Wanted wanted) {
        Map<LocationId, Balance> known = everywhere;
        if (known == null) {
            known = reader.enoughOf(wanted.sku(), wanted.quantity());
            everywhere = known;
        }
        return known;
    }

    private static List<Hit> picked(Map<LocationId, Balance> everywhere, List<LocationId> locations, int most) {
        List<Hit> hits = new ArrayList<>();
        for (int i = 0; i < locations.size() && hits.size() < most; i++) {
            Balance balance = everywhere.get(locations.get(i));
            if (balance != null) {
                hits.add(new Hit(i, List.of(balance)));
            }
        }
        return hits;
    }
}
