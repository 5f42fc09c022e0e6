package org.comptoir.benchmarks;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.comptoir.pricing.Basket;
import org.comptoir.pricing.PriceBook;
import org.comptoir.pricing.PriceEntry;
import org.comptoir.pricing.PriceScope;
import org.comptoir.pricing.PricedProduct;
import org.comptoir.pricing.PricingContext;
import org.comptoir.pricing.Promotion;
import org.comptoir.pricing.PromotionBook;
import org.comptoir.pricing.PromotionTerms;
import org.comptoir.pricing.VatRate;
import org.comptoir.pricing.VatRates;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A supermarket as it is on any day: 5000 products with a price history in 40 categories of 150 brands, and as many
 * promotions as asked for. Most name twenty articles, some a category or a brand, a few everything. Always the same.
 */
final class Shop {

    private static final Instant NOW = Instant.parse("2026-11-21T16:30:00Z");
    private static final int PRODUCTS = 5000;
    private static final int BRANDS = 150;
    private static final int DEPARTMENTS = 8;
    private static final int SHELVES = 5;

    private final Random random = new Random(20261121);
    private final List<PricedProduct> products = new ArrayList<>();

    Shop() {
        for (var i = 0; i < PRODUCTS; i++) {
            products.add(product());
        }
    }

    /** So many lines of one to six pieces each, and one of many. */
    Basket basket(int lines) {
        var chosen = new ArrayList<Basket.Line>();
        for (var i = 0; i < lines; i++) {
            chosen.add(new Basket.Line(sku(i * (PRODUCTS / lines) + random.nextInt(5)), 1 + random.nextInt(6)));
        }
        chosen.set(0, new Basket.Line(chosen.getFirst().sku(), Basket.Line.MOST));
        return new Basket(chosen);
    }

    /** What the catalogue reads for a basket: the products on it and no others. */
    PriceBook prices(Basket basket) {
        var known = new HashMap<String, PricedProduct>();
        for (var line : basket.lines()) {
            known.put(line.sku(), products.get(Integer.parseInt(line.sku().substring(4))));
        }
        return new PriceBook(CurrencyUnit.EUR, known);
    }

    PricingContext context() {
        return PricingContext.of("store", NOW)
                .withStore("lyon-1", Set.of("south", "city"))
                .withTier("gold");
    }

    /** Promotions of all kinds that run now; if asked for, nearly all of them for some article of the basket. */
    PromotionBook promotions(Basket basket, int count, boolean all) {
        var near = all ? basket : everyArticle();
        var promotions = new ArrayList<Promotion>();
        for (var i = 0; i < count; i++) {
            promotions.add(terms(i, near).compile());
        }
        return PromotionBook.of(promotions);
    }

    private static Basket everyArticle() {
        return new Basket(IntStream.range(0, PRODUCTS)
                .mapToObj(number -> new Basket.Line(sku(number), 1))
                .toList());
    }

    private PromotionTerms terms(int number, Basket basket) {
        return switch (number % 10) {
            case 0, 1, 2 -> promotion(number, "PERCENTAGE", 500 + 500 * random.nextInt(6), null, basket);
            case 3 -> promotion(number, "AMOUNT", null, 20L + random.nextInt(80), basket);
            case 4 -> promotion(number, "FIXED_PRICE", null, 100L + random.nextInt(400), basket);
            case 5, 6 -> promotion(number, "N_FOR_M", null, null, basket);
            case 7 -> promotion(number, "CHEAPEST_FREE", null, null, basket);
            case 8 -> promotion(number, "BUNDLE", 1500, null, basket);
            default -> promotion(number, number < 50 ? "BASKET_THRESHOLD" : "PERCENTAGE", 500, null, basket);
        };
    }

    private PromotionTerms promotion(
            int number, String kind, @Nullable Integer percent, @Nullable Long amount, Basket basket) {
        var sets = kind.equals("N_FOR_M") || kind.equals("CHEAPEST_FREE");
        var bundle = kind.equals("BUNDLE");
        var threshold = kind.equals("BASKET_THRESHOLD");
        var evening = random.nextInt(20) == 0;
        var aim = bundle || threshold ? -1 : random.nextInt(50);
        return new PromotionTerms(
                "P" + number,
                Map.of("fr", "Promotion " + number, "en", "Promotion " + number),
                kind,
                random.nextInt(3) * 10,
                random.nextInt(25) == 0
                        ? "EXCLUSIVE_IN_BASKET"
                        : random.nextInt(3) == 0 ? "STACKABLE" : "EXCLUSIVE_ON_ITEM",
                random.nextBoolean(),
                threshold ? null : percent,
                amount,
                amount != null || threshold ? "EUR" : null,
                sets ? Integer.valueOf(2 + random.nextInt(3)) : null,
                kind.equals("N_FOR_M") ? Integer.valueOf(1) : null,
                bundle ? List.of(part(basket), part(basket)) : List.of(),
                threshold
                        ? List.of(
                                new PromotionTerms.Step(5000L + number, 500L, null),
                                new PromotionTerms.Step(10_000L + number, null, 500))
                        : List.of(),
                aim >= 0 && aim < 37 ? skus(basket) : Set.of(),
                aim >= 37 && aim < 43 ? Set.of(shelf()) : Set.of(),
                aim >= 43 && aim < 49 ? Set.of(brand()) : Set.of(),
                Set.of(sku(random.nextInt(PRODUCTS))),
                Set.of(),
                Set.of(),
                random.nextBoolean() ? Set.of("store", "app") : Set.of(),
                Set.of(),
                random.nextInt(4) == 0 ? Set.of("south") : Set.of(),
                random.nextInt(10) == 0 ? Set.of("gold") : Set.of(),
                false,
                false,
                NOW.minus(Duration.ofDays(1 + random.nextInt(20))),
                NOW.plus(Duration.ofDays(1 + random.nextInt(20))),
                random.nextInt(20) == 0 ? Set.of("FRIDAY", "SATURDAY") : Set.of(),
                evening ? LocalTime.of(16, 0) : null,
                evening ? LocalTime.of(20, 0) : null,
                threshold || random.nextInt(10) > 0 ? null : Integer.valueOf(3));
    }

    /** Twenty articles, of which one lies in this basket. */
    private Set<String> skus(Basket basket) {
        var skus = new HashSet<String>();
        skus.add(basket.lines().get(random.nextInt(basket.lines().size())).sku());
        while (skus.size() < 20) {
            skus.add(sku(random.nextInt(PRODUCTS)));
        }
        return skus;
    }

    private PromotionTerms.Part part(Basket basket) {
        return new PromotionTerms.Part(skus(basket), Set.of(), Set.of(), 1 + random.nextInt(2));
    }

    private PricedProduct product() {
        var price = 95 + random.nextInt(1500);
        var entries = new ArrayList<PriceEntry>();
        var began = NOW.minus(Duration.ofDays(200));
        entries.add(entry(PriceEntry.Kind.LIST, PriceScope.EVERYWHERE, price, began, null));
        if (random.nextInt(4) == 0) {
            var south = new PriceScope(null, "south", null, null);
            entries.add(entry(PriceEntry.Kind.LIST, south, price - 10, began, null));
        }
        if (random.nextInt(5) == 0) {
            var from = NOW.minus(Duration.ofDays(3));
            entries.add(entry(PriceEntry.Kind.SALE, PriceScope.EVERYWHERE, price * 8 / 10, from, NOW.plusSeconds(999)));
        }
        var vat = VatRates.always(new VatRate(random.nextBoolean() ? 550 : 2000));
        var shelf = shelf();
        return new PricedProduct(
                "Produit",
                entries,
                vat,
                brand(),
                List.of(shelf.substring(0, shelf.indexOf('.')), shelf),
                Set.of("store", "web", "app"));
    }

    private static PriceEntry entry(
            PriceEntry.Kind kind, PriceScope scope, long cents, Instant from, @Nullable Instant until) {
        return new PriceEntry(kind, scope, Money.ofMinor(CurrencyUnit.EUR, cents), from, until);
    }

    private String shelf() {
        return "department" + random.nextInt(DEPARTMENTS) + ".shelf" + random.nextInt(SHELVES);
    }

    private String brand() {
        return "brand" + random.nextInt(BRANDS);
    }

    private static String sku(int number) {
        return "SKU-" + number;
    }
}
