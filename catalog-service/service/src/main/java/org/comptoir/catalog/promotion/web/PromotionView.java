package org.comptoir.catalog.promotion.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.comptoir.catalog.promotion.PromotionState;
import org.comptoir.catalog.promotion.PromotionStatus;
import org.comptoir.pricing.PromotionTerms;
import org.jspecify.annotations.Nullable;

/** A promotion as it stands, with the fields by which it was put; percentages in basis points, money in minor units. */
record PromotionView(
        String code,
        PromotionStatus status,
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
        List<PartView> bundle,
        List<StepView> steps,
        List<String> skus,
        List<String> categories,
        List<String> brands,
        List<String> exceptSkus,
        List<String> exceptCategories,
        List<String> exceptBrands,
        List<String> channels,
        List<String> stores,
        List<String> storeGroups,
        List<String> tiers,
        boolean firstOrderOnly,
        boolean couponRequired,
        Instant from,
        @Nullable Instant until,
        List<String> days,
        @Nullable String dailyFrom,
        @Nullable String dailyUntil,
        @Nullable Integer mostPerBasket,
        long version,
        Instant changedAt,

        @Schema(description = "When it was paused or ended; absent while it is active") @Nullable
        Instant stoppedAt) {

    /** A component of a bundle. */
    @Schema(name = "PromotionPartView")
    record PartView(List<String> skus, List<String> categories, List<String> brands, int quantity) {

        static PartView from(PromotionTerms.Part part) {
            return new PartView(sorted(part.skus()), sorted(part.categories()), sorted(part.brands()), part.quantity());
        }
    }

    /** What is taken off from this sum on. */
    @Schema(name = "PromotionStepView")
    record StepView(
            long minimum, @Nullable Long amount, @Nullable Integer percent) {

        static StepView from(PromotionTerms.Step step) {
            return new StepView(step.minimum(), step.amount(), step.percent());
        }
    }

    static PromotionView from(PromotionState promotion) {
        var terms = promotion.terms();
        return new PromotionView(
                terms.code(),
                promotion.status(),
                new TreeMap<>(terms.names()),
                terms.kind(),
                terms.priority(),
                terms.stacking(),
                terms.onReducedPrices(),
                terms.percent(),
                terms.amount(),
                terms.currency(),
                terms.buy(),
                terms.pay(),
                terms.bundle().stream().map(PartView::from).toList(),
                terms.steps().stream().map(StepView::from).toList(),
                sorted(terms.skus()),
                sorted(terms.categories()),
                sorted(terms.brands()),
                sorted(terms.exceptSkus()),
                sorted(terms.exceptCategories()),
                sorted(terms.exceptBrands()),
                sorted(terms.channels()),
                sorted(terms.stores()),
                sorted(terms.storeGroups()),
                sorted(terms.tiers()),
                terms.firstOrderOnly(),
                terms.couponRequired(),
                terms.from(),
                terms.until(),
                sorted(terms.days()),
                Objects.toString(terms.dailyFrom(), null),
                Objects.toString(terms.dailyUntil(), null),
                terms.mostPerBasket(),
                promotion.version(),
                promotion.changedAt(),
                promotion.stoppedAt());
    }

    private static List<String> sorted(Collection<String> codes) {
        return codes.stream().sorted().toList();
    }
}
