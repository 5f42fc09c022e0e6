package org.comptoir.pricing;

import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Promotions for tests: {@code Terms.percentage("TEN", 1000).on("MUG").exclusive().promotion()}. */
final class Terms {

    private final String code;
    private final String kind;
    private Map<String, String> names;
    private int priority;
    private String stacking = "STACKABLE";
    private boolean onReducedPrices = true;
    private @Nullable Integer percent;
    private @Nullable Long amount;
    private @Nullable String currency;
    private @Nullable Integer buy;
    private @Nullable Integer pay;
    private List<PromotionTerms.Part> bundle = List.of();
    private List<PromotionTerms.Step> steps = List.of();
    private Set<String> skus = Set.of();
    private Set<String> categories = Set.of();
    private Set<String> brands = Set.of();
    private Set<String> exceptSkus = Set.of();
    private Set<String> exceptCategories = Set.of();
    private Set<String> exceptBrands = Set.of();
    private Set<String> channels = Set.of();
    private Set<String> stores = Set.of();
    private Set<String> storeGroups = Set.of();
    private Set<String> tiers = Set.of();
    private boolean firstOrderOnly;
    private boolean couponRequired;
    private Instant from = Instant.parse("2026-11-01T00:00:00Z");
    private @Nullable Instant until;
    private Set<String> days = Set.of();
    private @Nullable LocalTime dailyFrom;
    private @Nullable LocalTime dailyUntil;
    private @Nullable Integer mostPerBasket;

    private Terms(String kind, String code) {
        this.kind = kind;
        this.code = code;
        this.names = Map.of("fr", code);
    }

    static Terms ofKind(String kind) {
        return new Terms(kind, "PROMO");
    }

    /** The rule, the targets and the stacking of other terms. */
    static Terms like(PromotionTerms other) {
        var terms = new Terms(other.kind(), other.code())
                .stacking(other.stacking())
                .percent(other.percent())
                .amount(other.amount())
                .currency(other.currency())
                .buy(other.buy())
                .pay(other.pay())
                .parts(other.bundle().toArray(PromotionTerms.Part[]::new))
                .steps(other.steps().toArray(PromotionTerms.Step[]::new))
                .skus(other.skus())
                .mostPerBasket(other.mostPerBasket());
        return other.onReducedPrices() ? terms : terms.notOnReducedPrices();
    }

    static Terms percentage(String code, int basisPoints) {
        return new Terms("PERCENTAGE", code).percent(basisPoints);
    }

    static Terms amount(String code, long cents) {
        return new Terms("AMOUNT", code).money(cents);
    }

    static Terms fixedPrice(String code, long cents) {
        return new Terms("FIXED_PRICE", code).money(cents);
    }

    static Terms nForM(String code, int buy, int pay) {
        return new Terms("N_FOR_M", code).buy(buy).pay(pay);
    }

    static Terms cheapestFree(String code, int buy) {
        return new Terms("CHEAPEST_FREE", code).buy(buy);
    }

    static Terms bundle(String code, PromotionTerms.Part... parts) {
        return new Terms("BUNDLE", code).parts(parts);
    }

    static Terms threshold(String code, PromotionTerms.Step... steps) {
        return new Terms("BASKET_THRESHOLD", code).steps(steps).currency("EUR");
    }

    static PromotionTerms.Part part(int quantity, String... skus) {
        return new PromotionTerms.Part(Set.of(skus), Set.of(), Set.of(), quantity);
    }

    static PromotionTerms.Step amountFrom(long minimum, long amount) {
        return new PromotionTerms.Step(minimum, amount, null);
    }

    static PromotionTerms.Step percentFrom(long minimum, int percent) {
        return new PromotionTerms.Step(minimum, null, percent);
    }

    Terms named(Map<String, String> names) {
        this.names = names;
        return this;
    }

    Terms named(String french, String english) {
        return named(Map.of("fr", french, "en", english));
    }

    Terms priority(int priority) {
        this.priority = priority;
        return this;
    }

    Terms stacking(String stacking) {
        this.stacking = stacking;
        return this;
    }

    Terms exclusive() {
        return stacking("EXCLUSIVE_ON_ITEM");
    }

    Terms alone() {
        return stacking("EXCLUSIVE_IN_BASKET");
    }

    Terms notOnReducedPrices() {
        this.onReducedPrices = false;
        return this;
    }

    Terms percent(@Nullable Integer percent) {
        this.percent = percent;
        return this;
    }

    Terms amount(@Nullable Long amount) {
        this.amount = amount;
        return this;
    }

    Terms currency(@Nullable String currency) {
        this.currency = currency;
        return this;
    }

    Terms money(long cents) {
        return amount(cents).currency("EUR");
    }

    Terms buy(@Nullable Integer buy) {
        this.buy = buy;
        return this;
    }

    Terms pay(@Nullable Integer pay) {
        this.pay = pay;
        return this;
    }

    Terms parts(PromotionTerms.Part... parts) {
        this.bundle = List.of(parts);
        return this;
    }

    Terms steps(PromotionTerms.Step... steps) {
        this.steps = List.of(steps);
        return this;
    }

    Terms on(String... skus) {
        this.skus = Set.of(skus);
        return this;
    }

    Terms skus(Set<String> skus) {
        this.skus = skus;
        return this;
    }

    Terms categories(String... categories) {
        this.categories = Set.of(categories);
        return this;
    }

    Terms brands(String... brands) {
        this.brands = Set.of(brands);
        return this;
    }

    Terms except(String... skus) {
        this.exceptSkus = Set.of(skus);
        return this;
    }

    Terms exceptCategories(String... categories) {
        this.exceptCategories = Set.of(categories);
        return this;
    }

    Terms exceptBrands(String... brands) {
        this.exceptBrands = Set.of(brands);
        return this;
    }

    Terms channels(String... channels) {
        this.channels = Set.of(channels);
        return this;
    }

    Terms stores(String... stores) {
        this.stores = Set.of(stores);
        return this;
    }

    Terms storeGroups(String... storeGroups) {
        this.storeGroups = Set.of(storeGroups);
        return this;
    }

    Terms tiers(String... tiers) {
        this.tiers = Set.of(tiers);
        return this;
    }

    Terms firstOrderOnly() {
        this.firstOrderOnly = true;
        return this;
    }

    Terms couponRequired() {
        this.couponRequired = true;
        return this;
    }

    Terms from(String from) {
        this.from = Instant.parse(from);
        return this;
    }

    Terms until(String until) {
        this.until = Instant.parse(until);
        return this;
    }

    Terms days(String... days) {
        this.days = Set.of(days);
        return this;
    }

    Terms daily(@Nullable String from, @Nullable String until) {
        this.dailyFrom = from == null ? null : LocalTime.parse(from);
        this.dailyUntil = until == null ? null : LocalTime.parse(until);
        return this;
    }

    Terms mostPerBasket(@Nullable Integer most) {
        this.mostPerBasket = most;
        return this;
    }

    PromotionTerms terms() {
        return new PromotionTerms(
                code,
                names,
                kind,
                priority,
                stacking,
                onReducedPrices,
                percent,
                amount,
                currency,
                buy,
                pay,
                bundle,
                steps,
                skus,
                categories,
                brands,
                exceptSkus,
                exceptCategories,
                exceptBrands,
                channels,
                stores,
                storeGroups,
                tiers,
                firstOrderOnly,
                couponRequired,
                from,
                until,
                days,
                dailyFrom,
                dailyUntil,
                mostPerBasket);
    }

    Promotion promotion() {
        return terms().compile();
    }
}
