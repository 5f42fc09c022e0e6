package org.comptoir.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/**
 * A till says to the cent and to the word what the catalogue says, for ten thousand random baskets. The seed is printed;
 * {@code -Dseed=} draws the same articles, promotions and baskets again.
 */
@ExtendWith(RunningPlatform.class)
class EqualQuotesIT {
    private static final int BASKETS = 10_000;
    private static final int CLIENTS = 8;
    private static final int ENOUGH_DIFFERENCES = 5;
    /** So many may be shown at once. */
    private static final int MOST_COUPONS = 10;

    private static final Duration COPIED_WITHIN = Duration.ofSeconds(60);
    private static final List<String> FIELDS =
            List.of("currency", "lines", "total", "saved", "promotions", "coupons", "vat");

    private final AtomicInteger next = new AtomicInteger();
    private final AtomicInteger reduced = new AtomicInteger();
    private final AtomicInteger refused = new AtomicInteger();
    private final AtomicInteger withPriorPrice = new AtomicInteger();
    private final AtomicInteger belowListPriceBefore = new AtomicInteger();
    private final Set<String> kinds = ConcurrentHashMap.newKeySet();
    private final Set<String> couponOutcomes = ConcurrentHashMap.newKeySet();
    private final Queue<String> differences = new ConcurrentLinkedQueue<>();

    /** The two who are asked. */
    private record Paths(Channel catalogue, Map<String, Channel> tills) {
        Answer catalogue(Baskets.Wish wish) {
            return catalogue.post("/api/v1/quotes", wish.forCatalogue());
        }

        Answer till(Baskets.Wish wish) {
            return Optional.ofNullable(tills.get(wish.store()))
                    .orElseThrow()
                    .post("/api/v1/stores/" + wish.store() + "/quotes", wish.body());
        }
    }

    @Test
    void pricesTenThousandRandomBasketsAlikeInTheCatalogueAndAtTheTill(Cast cast) {
        long seed = Long.getLong("seed", System.nanoTime());
        System.out.printf("equal quotes: -Dseed=%d%n", seed);
        Instant begun = Instant.now();
        PricedShop shop = PricedShop.opened(cast, seed);
        List<String> coupons = Promotions.put(shop);
        shop.reduces();
        Baskets baskets = new Baskets(shop, coupons, seed);
        Paths paths = new Paths(
                cast.straightTo("catalog-service", "frontend"),
                Map.of(shop.store, till(cast, shop.store), shop.sister, till(cast, shop.sister)));
        awaitCopies(shop, coupons, paths);
        Instant set = Instant.now();

        Callable<Void> client = () -> {
            for (int number = next.getAndIncrement(); number < BASKETS; number = next.getAndIncrement()) {
                compare(number, baskets.basket(number), paths);
            }
            return null;
        };
        PricedShop.together(IntStream.range(0, CLIENTS).mapToObj(_ -> client).toList());

        System.out.printf(
                "equal quotes: %d baskets in %d s after %d s of preparation; %d reduced, %d refused, %d lines with a prior "
                        + "price, %d of them below the list price, kinds %s, coupons %s%n",
                BASKETS,
                Duration.between(set, Instant.now()).toSeconds(),
                Duration.between(begun, set).toSeconds(),
                reduced.get(),
                refused.get(),
                withPriorPrice.get(),
                belowListPriceBefore.get(),
                kinds,
                couponOutcomes);
        assertThat(differences).as("seed %d", seed).isEmpty();
        assertThat(reduced.get()).isGreaterThan(BASKETS / 3);
        assertThat(refused.get()).isPositive();
        assertThat(kinds).containsAll(Promotions.KINDS);
        assertThat(withPriorPrice.get()).isGreaterThan(BASKETS / 2);
        assertThat(belowListPriceBefore.get()).isGreaterThan(BASKETS / 10);
        assertThat(couponOutcomes)
                .containsExactlyInAnyOrder("APPLIED", "NOT_APPLICABLE", "UNKNOWN", "EXPIRED", "USED_UP");
    }

    private static Channel till(Cast cast, String store) {
        return cast.straightTo("store-pos-service", "clerk-" + store);
    }

    /** Everything that was put has arrived when baskets of everything, and every coupon, are answered alike. */
    private static void awaitCopies(PricedShop shop, List<String> coupons, Paths paths) {
        List<Map<String, Object>> everything = shop.skus.stream()
                .map(sku -> Map.<String, Object>of("sku", sku, "quantity", 4))
                .toList();
        for (String tier : PricedShop.TIERS) {
            for (String store : List.of(shop.store, shop.sister)) {
                Baskets.Wish wish =
                        new Baskets.Wish(store, Map.of("customerTier", tier, "firstOrder", true, "lines", everything));
                awaitAlike(wish, paths);
            }
        }
        for (int from = 0; from < coupons.size(); from += MOST_COUPONS) {
            List<String> some = coupons.subList(from, Math.min(from + MOST_COUPONS, coupons.size()));
            awaitAlike(new Baskets.Wish(shop.store, Map.of("coupons", some, "lines", everything)), paths);
        }
    }

    private static void awaitAlike(Baskets.Wish wish, Paths paths) {
        Supplier<Boolean> isAlike =
                () -> difference(paths.catalogue(wish), paths.till(wish)).isEmpty();
        Soon.within(COPIED_WITHIN, isAlike, alike -> alike);
    }

    private void compare(int number, Baskets.Wish wish, Paths paths) {
        if (differences.size() >= ENOUGH_DIFFERENCES) {
            return;
        }
        Answer catalogue = paths.catalogue(wish);
        Answer till = paths.till(wish);
        if (difference(catalogue, till).isPresent()) {
            // The two were not asked at the same instant: what changed between them is the same when asked again.
            catalogue = paths.catalogue(wish);
            till = paths.till(wish);
        }
        Answer said = catalogue;
        difference(catalogue, till)
                .ifPresent(what -> differences.add("basket %d at %s: %s".formatted(number, wish, what)));
        count(said);
    }

    private void count(Answer answer) {
        if (answer.status() != 200) {
            refused.incrementAndGet();
            return;
        }
        answer.at("/lines").valueStream().filter(line -> line.has("priorPrice")).forEach(this::countPrior);
        List<String> seen = new ArrayList<>();
        answer.at("/lines")
                .valueStream()
                .flatMap(line -> line.path("adjustments").valueStream())
                .forEach(adjustment -> seen.add(adjustment.path("kind").asString()));
        if (!seen.isEmpty()) {
            reduced.incrementAndGet();
        }
        kinds.addAll(seen);
        answer.at("/coupons")
                .valueStream()
                .forEach(coupon -> couponOutcomes.add(coupon.path("status").asString()));
    }

    private void countPrior(JsonNode line) {
        withPriorPrice.incrementAndGet();
        if (line.at("/priorPrice/amount").asLong()
                < line.at("/listPrice/amount").asLong()) {
            belowListPriceBefore.incrementAndGet();
        }
    }

    private static Optional<String> difference(Answer catalogue, Answer till) {
        if (catalogue.status() == 409 && till.status() == 409) {
            return difference("skus", catalogue.at("/skus"), till.at("/skus"));
        }
        if (catalogue.status() != 200 || till.status() != 200) {
            return Optional.of("catalogue %d %s, till %d %s"
                    .formatted(catalogue.status(), catalogue.body(), till.status(), till.body()));
        }
        return FIELDS.stream()
                .map(field -> difference(field, catalogue.at("/" + field), till.at("/" + field)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** The first line that differs says more than all of them. */
    private static Optional<String> difference(String field, JsonNode catalogue, JsonNode till) {
        if (catalogue.equals(till)) {
            return Optional.empty();
        }
        for (int part = 0; catalogue.isArray() && till.size() == catalogue.size() && part < till.size(); part++) {
            if (!catalogue.get(part).equals(till.get(part))) {
                return Optional.of(
                        "%s/%d: catalogue %s, till %s".formatted(field, part, catalogue.get(part), till.get(part)));
            }
        }
        return Optional.of("%s: catalogue %s, till %s".formatted(field, catalogue, till));
    }
}
