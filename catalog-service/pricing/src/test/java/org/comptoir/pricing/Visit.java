package org.comptoir.pricing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who comes with a basket while promotions run; for property tests. Eight products only, and promotions that
 * name half of them, so that most promotions meet others.
 */
record Visit(List<Basket.Line> lines, Map<String, PricedProduct> products, List<PromotionTerms> terms) {

    private static final int PRODUCTS = 8;
    private static final int MASKS = 1 << PRODUCTS;
    private static final Set<String> ANY_LARGER_BASKET_MAY_COST_LESS =
            Set.of("N_FOR_M", "CHEAPEST_FREE", "BUNDLE", "BASKET_THRESHOLD");

    Quote quote() {
        return quote(lines, terms);
    }

    Quote quoteOf(List<Basket.Line> others) {
        return quote(others, terms);
    }

    Quote quoteWith(List<PromotionTerms> others) {
        return quote(lines, others);
    }

    private Quote quote(List<Basket.Line> someLines, List<PromotionTerms> someTerms) {
        return Pricing.quote(
                new Basket(someLines),
                new PriceBook(CurrencyUnit.EUR, products),
                PromotionBook.of(someTerms.stream().map(PromotionTerms::compile).toList()),
                Counter.WEB);
    }

    /** Whether the quote has a promotion whose rule says that more pieces may cost less. */
    boolean mayCostLess(Quote quote) {
        return quote.promotions().stream().anyMatch(applied -> {
            var rule = terms.stream()
                    .filter(each -> each.code().equals(applied.code()))
                    .findFirst()
                    .orElseThrow();
            return ANY_LARGER_BASKET_MAY_COST_LESS.contains(rule.kind()) || rule.mostPerBasket() != null;
        });
    }

    static Arbitrary<Visit> any() {
        return Combinators.combine(baskets(), assortments(), terms(kinds(), Arbitraries.of(0, 0, 0, 10)))
                .as(Visit::new);
    }

    /** Promotions on articles, all of one priority. */
    static Arbitrary<Visit> withPromotionsOnArticles() {
        var onArticles = kinds().filter(kind -> !kind.equals("BASKET_THRESHOLD"));
        return Combinators.combine(baskets(), assortments(), terms(onArticles, Arbitraries.just(0)))
                .as(Visit::new);
    }

    /** Plain reductions, of which none says that more pieces may cost less. */
    static Arbitrary<Visit> withReductions() {
        var reductions = Arbitraries.of("PERCENTAGE", "AMOUNT", "FIXED_PRICE");
        return Combinators.combine(baskets(), assortments(), terms(reductions, Arbitraries.of(0, 10)))
                .as((lines, products, terms) -> new Visit(
                        lines,
                        products,
                        terms.stream()
                                .filter(each -> each.mostPerBasket() == null)
                                .toList()));
    }

    static Arbitrary<Basket.Line> line() {
        var few = Arbitraries.integers().between(1, 7);
        var many = Arbitraries.integers().between(1, Basket.Line.MOST);
        return Combinators.combine(
                        Arbitraries.integers().between(0, PRODUCTS - 1),
                        Arbitraries.frequencyOf(Tuple.of(9, few), Tuple.of(1, many)))
                .as((number, quantity) -> new Basket.Line("S" + number, quantity));
    }

    private static Arbitrary<List<Basket.Line>> baskets() {
        return line().withoutEdgeCases().list().ofMinSize(1).ofMaxSize(8);
    }

    private static Arbitrary<Map<String, PricedProduct>> assortments() {
        return Combinators.combine(
                        Arbitraries.longs().between(0, 2000),
                        Arbitraries.of(0, 0, 0, 30, 90),
                        Arbitraries.of(0, 210, 550, 1000, 2000))
                .as(Visit::product)
                .list()
                .ofSize(PRODUCTS)
                .map(products -> {
                    var bySku = new LinkedHashMap<String, PricedProduct>();
                    products.forEach(product -> bySku.put("S" + bySku.size(), product));
                    return bySku;
                });
    }

    private static PricedProduct product(long cents, int percentOff, int vat) {
        var prices = new ArrayList<PriceEntry>();
        prices.add(PriceEntry.list(Counter.eur(cents), Counter.LONG_AGO));
        if (percentOff > 0) {
            var from = Counter.NOW.minusSeconds(1000);
            prices.add(Counter.sale(cents - cents * percentOff / 100, from, Counter.NOW.plusSeconds(1)));
        }
        return new PricedProduct("Article", prices, VatRates.always(new VatRate(vat)), null, List.of(), null);
    }

    private static Arbitrary<String> kinds() {
        return Arbitraries.of(
                "PERCENTAGE", "AMOUNT", "FIXED_PRICE", "N_FOR_M", "CHEAPEST_FREE", "BUNDLE", "BASKET_THRESHOLD");
    }

    private static Arbitrary<List<PromotionTerms>> terms(Arbitrary<String> kinds, Arbitrary<Integer> priorities) {
        return Combinators.combine(
                        kinds,
                        Arbitraries.integers()
                                .between(1, MASKS - 1)
                                .list()
                                .ofSize(2)
                                .map(masks -> masks.getFirst() | masks.getLast()),
                        Arbitraries.integers().between(1, 100),
                        priorities,
                        Arbitraries.of(
                                "STACKABLE",
                                "STACKABLE",
                                "EXCLUSIVE_ON_ITEM",
                                "EXCLUSIVE_ON_ITEM",
                                "EXCLUSIVE_IN_BASKET"),
                        Arbitraries.of(true, true, false),
                        Arbitraries.of(0, 0, 0, 0, 1, 3))
                .as(Draft::new)
                .withoutEdgeCases()
                .list()
                .ofMinSize(2)
                .ofMaxSize(7)
                .map(drafts -> {
                    var terms = new ArrayList<PromotionTerms>();
                    drafts.forEach(draft -> terms.add(draft.terms("P" + terms.size())));
                    return terms;
                });
    }

    /** What a generated promotion is made of. */
    private record Draft(
            String kind, int mask, int figure, int priority, String stacking, boolean onReducedPrices, int most) {

        PromotionTerms terms(String code) {
            var terms = rule(code).priority(priority).stacking(stacking);
            if (!onReducedPrices) {
                terms.notOnReducedPrices();
            }
            if (most > 0 && !kind.equals("BASKET_THRESHOLD")) {
                terms.mostPerBasket(most);
            }
            return kind.equals("BUNDLE")
                    ? terms.terms()
                    : terms.skus(skus(mask)).terms();
        }

        private Terms rule(String code) {
            var buy = 2 + figure % 4;
            return switch (kind) {
                case "PERCENTAGE" -> Terms.percentage(code, figure * 100);
                case "AMOUNT" -> Terms.amount(code, figure * 7L);
                case "FIXED_PRICE" -> Terms.fixedPrice(code, figure * 9L);
                case "N_FOR_M" -> Terms.nForM(code, buy, 1 + figure % (buy - 1)).percent(givenPercent());
                case "CHEAPEST_FREE" -> Terms.cheapestFree(code, buy).percent(givenPercent());
                case "BUNDLE" -> bundle(code);
                default ->
                    Terms.threshold(
                            code, Terms.amountFrom(figure * 20L, figure * 5L), Terms.percentFrom(5000, figure * 30));
            };
        }

        private @Nullable Integer givenPercent() {
            return figure % 3 == 0 ? Integer.valueOf(figure * 100) : null;
        }

        private Terms bundle(String code) {
            var one = new PromotionTerms.Part(skus(mask), Set.of(), Set.of(), 1 + figure % 2);
            var other = new PromotionTerms.Part(skus(MASKS - 1), Set.of(), Set.of(), 1);
            var bundle = Terms.bundle(code, one, other);
            return figure % 2 == 0 ? bundle.percent(figure * 50) : bundle.money(figure * 15L);
        }

        private static Set<String> skus(int mask) {
            var skus = new TreeSet<String>();
            for (var i = 0; i < PRODUCTS; i++) {
                if ((mask & 1 << i) != 0) {
                    skus.add("S" + i);
                }
            }
            return skus;
        }
    }
}
