package org.comptoir.pricing;

import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A promotion as it is written down: in a request, in a table, in an event, always with these names. Percentages are
 * basis points, money is minor units of {@code currency}. A set that is empty does not restrict; no targets at all
 * means everything. What does not make sense is found by {@link #compile()}.
 */
public record PromotionTerms(
        String code,
        Map<String, String> names,
        String kind,
        int priority,
        String stacking,
        boolean onReducedPrices,
        @Nullable Integer percent,
        @Nullable Long amount,
        @Nullable String currency,
        @Nullable Integer buy,
        @Nullable Integer pay,
        List<Part> bundle,
        List<Step> steps,
        Set<String> skus,
        Set<String> categories,
        Set<String> brands,
        Set<String> exceptSkus,
        Set<String> exceptCategories,
        Set<String> exceptBrands,
        Set<String> channels,
        Set<String> stores,
        Set<String> storeGroups,
        Set<String> tiers,
        boolean firstOrderOnly,
        boolean couponRequired,
        Instant from,
        @Nullable Instant until,
        Set<String> days,
        @Nullable LocalTime dailyFrom,
        @Nullable LocalTime dailyUntil,
        @Nullable Integer mostPerBasket) {

    // JSON leaves out what is empty, so a missing map, list or set arrives as null from whoever maps it here.
    public PromotionTerms {
        names = names == null ? Map.of() : names;
        bundle = bundle == null ? List.of() : bundle;
        steps = steps == null ? List.of() : steps;
        skus = given(skus);
        categories = given(categories);
        brands = given(brands);
        exceptSkus = given(exceptSkus);
        exceptCategories = given(exceptCategories);
        exceptBrands = given(exceptBrands);
        channels = given(channels);
        stores = given(stores);
        storeGroups = given(storeGroups);
        tiers = given(tiers);
        days = given(days);
    }

    /**
     * The promotion that the engine understands.
     *
     * @throws WrongTerms naming the first field that is missing, wrong, or has no meaning for this kind
     */
    public Promotion compile() {
        return new TermsCompiler(this).compile();
    }

    private static Set<String> given(@Nullable Set<String> codes) {
        return codes == null ? Set.of() : codes;
    }

    /** One component of a bundle: so many pieces of anything that it names. */
    public record Part(Set<String> skus, Set<String> categories, Set<String> brands, int quantity) {

        public Part {
            skus = given(skus);
            categories = given(categories);
            brands = given(brands);
        }
    }

    /** From this sum of the basket on, either an amount or a percentage is taken off. */
    public record Step(
            long minimum, @Nullable Long amount, @Nullable Integer percent) {}
}
