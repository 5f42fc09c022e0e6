package org.comptoir.contracts.catalog.v1;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.comptoir.contracts.ContractEvent;
import org.comptoir.contracts.Topics;
import org.jspecify.annotations.Nullable;

/**
 * A promotion after a change, whole: every till prices with it, also without a network.
 *
 * <p>Topic {@code catalog.promotions}, key {@code code}.
 *
 * @param code the promotion
 * @param status ACTIVE, PAUSED or ENDED; the set may grow
 * @param names its name by language, fr and en
 * @param kind PERCENTAGE, AMOUNT, FIXED_PRICE, N_FOR_M, CHEAPEST_FREE, BUNDLE or BASKET_THRESHOLD; the set may grow
 * @param priority higher comes first
 * @param stacking STACKABLE, EXCLUSIVE_ON_ITEM or EXCLUSIVE_IN_BASKET
 * @param onReducedPrices whether articles with a sale price take part
 * @param percent reduction in basis points: 1000 is 10 %
 * @param amount reduction or fixed price in minor units
 * @param currency currency of its amounts, ISO 4217
 * @param buy so many pieces make one deal
 * @param pay so many of them are paid
 * @param bundle what a bundle consists of
 * @param steps what is given from which basket total on
 * @param skus articles it is for; with categories and brands empty too: all
 * @param categories categories it is for, with what is below them
 * @param brands brands it is for
 * @param exceptSkus articles it is not for
 * @param exceptCategories categories it is not for
 * @param exceptBrands brands it is not for
 * @param channels channels on which it runs; empty: all
 * @param stores stores in which it runs; with groups empty too: all
 * @param storeGroups store groups in which it runs
 * @param tiers customer tiers it is for; empty: everybody
 * @param firstOrderOnly only for a customer who never ordered
 * @param couponRequired only for who presents a valid coupon of it
 * @param from from when it runs
 * @param until until when, exclusive; absent: until further notice
 * @param days days of the week, MONDAY to SUNDAY; empty: all
 * @param dailyFrom time of day from which it runs, in the time zone of the store
 * @param dailyUntil time of day until which it runs, exclusive; before dailyFrom: over midnight
 * @param mostPerBasket how many pieces or deals of one basket it reduces at most
 * @param stoppedAt when it stopped running by being paused or ended; absent: it runs in its time, or never ran; prior prices look back on it
 */
@ContractEvent(
        type = "org.comptoir.catalog.promotion-changed.v1",
        topic = Topics.PROMOTIONS,
        kind = ContractEvent.Kind.STATE)
public record PromotionChanged(
        String code,
        String status,
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
        @Nullable Instant stoppedAt) {

    /**
     * A part of a bundle.
     *
     * @param quantity so many pieces
     * @param skus of these articles
     * @param categories of these categories and what is below them
     * @param brands of these brands
     */
    public record Part(int quantity, List<String> skus, List<String> categories, List<String> brands) {}

    /**
     * A step of a basket threshold.
     *
     * @param minimum from this basket total on, in minor units
     * @param percent reduction in basis points: 1000 is 10 %
     * @param amount reduction in minor units
     */
    public record Step(
            long minimum,
            @Nullable Integer percent,
            @Nullable Long amount) {}
}
