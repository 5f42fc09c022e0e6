package org.comptoir.catalog.promotion;

import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.comptoir.pricing.PromotionTerms;
import org.jspecify.annotations.Nullable;

/** Terms of promotions for tests: 10 % on everything, restricted in one way. */
public final class PromotionFixture {

    private PromotionFixture() {}

    public static PromotionTerms daily(Set<String> days, @Nullable LocalTime from, @Nullable LocalTime until) {
        return terms(Set.of(), Set.of(), Set.of(), days, from, until);
    }

    public static PromotionTerms on(Set<String> channels, Set<String> stores, Set<String> groups) {
        return terms(channels, stores, groups, Set.of(), null, null);
    }

    public static PromotionTerms between(Instant from, @Nullable Instant until) {
        return terms(from, until, Set.of(), Set.of(), Set.of(), Set.of(), null, null);
    }

    private static PromotionTerms terms(
            Set<String> channels,
            Set<String> stores,
            Set<String> groups,
            Set<String> days,
            @Nullable LocalTime from,
            @Nullable LocalTime until) {
        return terms(Instant.parse("2026-01-01T00:00:00Z"), null, channels, stores, groups, days, from, until);
    }

    private static PromotionTerms terms(
            Instant begin,
            @Nullable Instant end,
            Set<String> channels,
            Set<String> stores,
            Set<String> groups,
            Set<String> days,
            @Nullable LocalTime from,
            @Nullable LocalTime until) {
        return new PromotionTerms(
                "TEN",
                Map.of("fr", "Dix pour cent", "en", "Ten percent"),
                "PERCENTAGE",
                0,
                "STACKABLE",
                false,
                1000,
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                channels,
                stores,
                groups,
                Set.of(),
                false,
                false,
                begin,
                end,
                days,
                from,
                until,
                null);
    }

    /** Terms that use every field an event can carry. */
    public static PromotionTerms full() {
        return new PromotionTerms(
                "FULL",
                Map.of("fr", "Lot", "en", "Bundle"),
                "BUNDLE",
                5,
                "EXCLUSIVE_ON_ITEM",
                true,
                1000,
                500L,
                "EUR",
                3,
                2,
                List.of(new PromotionTerms.Part(Set.of("A", "B"), Set.of("food.coffee"), Set.of("knorr"), 2)),
                List.of(new PromotionTerms.Step(5000, 500L, null), new PromotionTerms.Step(9000, null, 1000)),
                Set.of("A"),
                Set.of("food"),
                Set.of("knorr"),
                Set.of("C"),
                Set.of("food.tea"),
                Set.of("other"),
                Set.of("web"),
                Set.of("1000001"),
                Set.of("idf"),
                Set.of("gold"),
                true,
                true,
                Instant.parse("2026-01-01T00:00:00Z"),
                Instant.parse("2027-01-01T00:00:00Z"),
                Set.of("MONDAY", "SUNDAY"),
                LocalTime.of(18, 0),
                LocalTime.of(22, 30),
                4);
    }
}
