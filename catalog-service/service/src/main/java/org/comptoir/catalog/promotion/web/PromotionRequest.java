package org.comptoir.catalog.promotion.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.comptoir.catalog.promotion.PromotionState;
import org.comptoir.catalog.promotion.PromotionStatus;
import org.comptoir.catalog.text.Label;
import org.comptoir.catalog.text.NamesBody;
import org.comptoir.pricing.PromotionTerms;
import org.jspecify.annotations.Nullable;

/**
 * A promotion as a merchandiser puts it, whole. What is not said does not restrict; which fields a kind needs is checked
 * by the pricing rules.
 *
 * @param names its name by language: fr, and en where there is one
 * @param kind PERCENTAGE, AMOUNT, FIXED_PRICE, N_FOR_M, CHEAPEST_FREE, BUNDLE or BASKET_THRESHOLD
 * @param priority higher comes first; 0 unless said otherwise
 * @param stacking STACKABLE unless said otherwise, EXCLUSIVE_ON_ITEM or EXCLUSIVE_IN_BASKET
 * @param onReducedPrices whether articles with a sale price take part; not unless said otherwise
 * @param percent basis points: 1000 is 10 %
 * @param amount minor units of {@code currency}
 * @param from from when it runs
 * @param until exclusive; absent: until further notice
 * @param dailyFrom time of day in Paris, 18:00
 * @param status ACTIVE unless said otherwise; what has ENDED never comes back
 */
record PromotionRequest(
        @NotEmpty
        Map<
                        @NotNull @Pattern(regexp = "fr|en") String,
                        @NotBlank @Size(max = 200) @Pattern(regexp = Label.FORM, message = NamesBody.NO_CONTROLS)
                        String>
                names,

        @NotNull @Pattern(regexp = WORD) String kind,
        @Min(-1_000_000) @Max(1_000_000) @Nullable Integer priority,
        @Pattern(regexp = WORD) @Nullable String stacking,
        @Nullable Boolean onReducedPrices,
        @Nullable Integer percent,
        @Nullable Long amount,
        @Pattern(regexp = "[A-Z]{3}") @Nullable String currency,
        @Nullable Integer buy,
        @Nullable Integer pay,
        @Size(max = 20) @Nullable List<@NotNull @Valid Part> bundle,
        @Size(max = 20) @Nullable List<@NotNull @Valid Step> steps,
        @Size(max = MOST) @Nullable Set<@NotNull @Pattern(regexp = CODE) String> skus,
        @Size(max = MOST) @Nullable Set<@NotNull @Pattern(regexp = PATH) String> categories,
        @Size(max = MOST) @Nullable Set<@NotNull @Pattern(regexp = PATH) String> brands,
        @Size(max = MOST) @Nullable Set<@NotNull @Pattern(regexp = CODE) String> exceptSkus,
        @Size(max = MOST) @Nullable Set<@NotNull @Pattern(regexp = PATH) String> exceptCategories,
        @Size(max = MOST) @Nullable Set<@NotNull @Pattern(regexp = PATH) String> exceptBrands,
        @Size(max = 100) @Nullable Set<@NotNull @Pattern(regexp = CODE) String> channels,
        @Size(max = MOST) @Nullable Set<@NotNull @Pattern(regexp = CODE) String> stores,
        @Size(max = MOST) @Nullable Set<@NotNull @Pattern(regexp = CODE) String> storeGroups,
        @Size(max = 100) @Nullable Set<@NotNull @Pattern(regexp = CODE) String> tiers,
        @Nullable Boolean firstOrderOnly,
        @Nullable Boolean couponRequired,
        @NotNull Instant from,
        @Nullable Instant until,
        @Size(max = 7) @Nullable Set<@NotNull @Pattern(regexp = WORD) String> days,
        @Pattern(regexp = HOUR) @Nullable String dailyFrom,
        @Pattern(regexp = HOUR) @Nullable String dailyUntil,
        @Min(1) @Nullable Integer mostPerBasket,
        @Nullable PromotionStatus status) {

    private static final String WORD = "[A-Z_]{1,40}";
    private static final String CODE = PromotionState.CODE;
    private static final String PATH = "[A-Za-z0-9._-]{1,520}";
    private static final String HOUR = "([01]\\d|2[0-3]):[0-5]\\d";
    private static final int MOST = 2_000;

    /** A component of a bundle: so many pieces of anything that it names. */
    @Schema(name = "PromotionPart")
    record Part(
            @Size(max = MOST) @Nullable Set<@NotNull @Pattern(regexp = CODE) String> skus,
            @Size(max = MOST) @Nullable Set<@NotNull @Pattern(regexp = PATH) String> categories,
            @Size(max = MOST) @Nullable Set<@NotNull @Pattern(regexp = PATH) String> brands,
            @NotNull @Min(1) @Max(9999) Integer quantity) {

        PromotionTerms.Part terms() {
            return new PromotionTerms.Part(set(skus), set(categories), set(brands), quantity);
        }
    }

    /** From this sum of the basket on, in minor units, an amount or a percentage is taken off. */
    @Schema(name = "PromotionStep")
    record Step(
            @NotNull Long minimum,
            @Nullable Long amount,
            @Nullable Integer percent) {

        PromotionTerms.Step terms() {
            return new PromotionTerms.Step(minimum, amount, percent);
        }
    }

    PromotionTerms terms(String code) {
        return new PromotionTerms(
                code,
                names,
                kind,
                Objects.requireNonNullElse(priority, 0),
                Objects.requireNonNullElse(stacking, "STACKABLE"),
                Boolean.TRUE.equals(onReducedPrices),
                percent,
                amount,
                currency,
                buy,
                pay,
                list(bundle).stream().map(Part::terms).toList(),
                list(steps).stream().map(Step::terms).toList(),
                set(skus),
                set(categories),
                set(brands),
                set(exceptSkus),
                set(exceptCategories),
                set(exceptBrands),
                set(channels),
                set(stores),
                set(storeGroups),
                set(tiers),
                Boolean.TRUE.equals(firstOrderOnly),
                Boolean.TRUE.equals(couponRequired),
                from.truncatedTo(ChronoUnit.MICROS),
                until == null ? null : until.truncatedTo(ChronoUnit.MICROS),
                set(days),
                hour(dailyFrom),
                hour(dailyUntil),
                mostPerBasket);
    }

    PromotionStatus statusOrActive() {
        return status == null ? PromotionStatus.ACTIVE : status;
    }

    private static <T> List<T> list(@Nullable List<T> given) {
        return given == null ? List.of() : given;
    }

    private static Set<String> set(@Nullable Set<String> given) {
        return given == null ? Set.of() : Set.copyOf(given);
    }

    private static @Nullable LocalTime hour(@Nullable String text) {
        return text == null ? null : LocalTime.parse(text);
    }
}
