package org.comptoir.pricing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/**
 * All promotions that may hold, found by what they aim at: a basket looks only at those that name one of its articles,
 * however many there are. Promotions that ended lately belong in it too, because prior prices look back on them.
 */
public final class PromotionBook {

    /** No promotions at all. */
    public static final PromotionBook EMPTY = of(List.of());

    private static final int[] NOBODY = {};

    private final Promotion[] promotions;
    private final Map<String, int[]> bySku;
    private final Map<String, int[]> byCategory;
    private final Map<String, int[]> byBrand;
    private final int[] forEverything;

    private PromotionBook(Promotion[] promotions) {
        this.promotions = promotions;
        var skus = new HashMap<String, Set<Integer>>();
        var categories = new HashMap<String, Set<Integer>>();
        var brands = new HashMap<String, Set<Integer>>();
        var everything = new TreeSet<Integer>();
        for (var id = 0; id < promotions.length; id++) {
            for (var target : targets(promotions[id])) {
                note(skus, target.skus(), id);
                note(categories, target.categories(), id);
                note(brands, target.brands(), id);
                if (target.isEverything()) {
                    everything.add(id);
                }
            }
        }
        bySku = compact(skus);
        byCategory = compact(categories);
        byBrand = compact(brands);
        forEverything = ids(everything);
    }

    /** A book of these promotions, in whatever order; no two may have the same code. */
    public static PromotionBook of(Collection<Promotion> promotions) {
        var sorted = promotions.toArray(Promotion[]::new);
        Arrays.sort(sorted, Comparator.comparing(Promotion::code));
        for (var i = 1; i < sorted.length; i++) {
            if (sorted[i].code().equals(sorted[i - 1].code())) {
                throw new IllegalArgumentException("Two promotions are called " + sorted[i]);
            }
        }
        return new PromotionBook(sorted);
    }

    public int size() {
        return promotions.length;
    }

    /** The promotions that hold in this context for some of these articles, in the order of their codes. */
    List<Offer> offers(Article[] articles, PricingContext context, CurrencyUnit currency) {
        var hits = new Hits(context, currency, articles);
        for (var index = 0; index < articles.length; index++) {
            var article = articles[index];
            for (var ids : idsFor(article.sku(), article.product())) {
                for (var id : ids) {
                    hits.note(id, index);
                }
            }
        }
        return hits.offers();
    }

    /**
     * The plain reductions that everybody who comes here has, had or will have on this product; the first ones first.
     * A book may be older than the quote: what is over for longer than is remembered does not count any more.
     */
    List<Promotion> publicReductions(Article article, PricingContext context, CurrencyUnit currency) {
        var found = new TreeSet<>(Promotion.ORDER);
        var horizon = context.at().minus(PriorPrice.MEMORY);
        for (var ids : idsFor(article.sku(), article.product())) {
            for (var id : ids) {
                var promotion = promotions[id];
                if (promotion.isPublicReduction()
                        && !promotion.conditions().schedule().isOverAt(horizon)
                        && promotion.countsIn(currency)
                        && promotion.conditions().reach(context)
                        && !promotion.target().excepts(article.sku(), article.product())) {
                    found.add(promotion);
                }
            }
        }
        return List.copyOf(found);
    }

    private List<int[]> idsFor(String sku, PricedProduct product) {
        var found = new ArrayList<int[]>(product.categories().size() + 3);
        found.add(bySku.getOrDefault(sku, NOBODY));
        if (product.brand() != null) {
            found.add(byBrand.getOrDefault(product.brand(), NOBODY));
        }
        for (var category : product.categories()) {
            found.add(byCategory.getOrDefault(category, NOBODY));
        }
        found.add(forEverything);
        return found;
    }

    private static List<Target> targets(Promotion promotion) {
        return promotion.rule() instanceof Bundle bundle
                ? bundle.parts().stream().map(Bundle.Part::target).toList()
                : List.of(promotion.target());
    }

    private static void note(Map<String, Set<Integer>> index, Collection<String> codes, int id) {
        for (var code : codes) {
            index.computeIfAbsent(code, _ -> new TreeSet<>()).add(id);
        }
    }

    private static Map<String, int[]> compact(Map<String, Set<Integer>> index) {
        var compact = HashMap.<String, int[]>newHashMap(index.size());
        index.forEach((code, ids) -> compact.put(code, ids(ids)));
        return compact;
    }

    private static int[] ids(Collection<Integer> ids) {
        return ids.stream().mapToInt(Integer::intValue).toArray();
    }

    /** Collects which promotion is for which articles; conditions are asked once for each promotion. */
    private final class Hits {

        private final PricingContext context;
        private final CurrencyUnit currency;
        private final Moment moment;
        private final Article[] articles;
        private final int[] @Nullable [] indexes = new int[promotions.length][];
        private final int[] counts = new int[promotions.length];
        private final boolean[] asked = new boolean[promotions.length];

        Hits(PricingContext context, CurrencyUnit currency, Article[] articles) {
            this.context = context;
            this.moment = new Moment(context.at(), context.zone());
            this.currency = currency;
            this.articles = articles;
        }

        void note(int id, int index) {
            if (!asked[id]) {
                asked[id] = true;
                if (promotions[id].holdsIn(context, moment, currency)) {
                    indexes[id] = new int[articles.length];
                }
            }
            var known = indexes[id];
            if (known == null || (counts[id] > 0 && known[counts[id] - 1] == index)) {
                return;
            }
            if (promotions[id].takes(articles[index])) {
                known[counts[id]++] = index;
            }
        }

        List<Offer> offers() {
            var offers = new ArrayList<Offer>();
            for (var id = 0; id < counts.length; id++) {
                if (counts[id] > 0) {
                    offers.add(new Offer(promotions[id], Arrays.copyOf(indexes[id], counts[id])));
                }
            }
            return offers;
        }
    }
}
