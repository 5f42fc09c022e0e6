package org.comptoir.journeys;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

/**
 * Sixty promotions of every kind for the articles of a {@link PricedShop}, others that are over, and coupons that are good,
 * held, spent, over or unknown.
 */
final class Promotions {
    static final List<String> KINDS =
            List.of("PERCENTAGE", "AMOUNT", "FIXED_PRICE", "N_FOR_M", "CHEAPEST_FREE", "BUNDLE", "BASKET_THRESHOLD");
    private static final int COUNT = 60;
    private static final int PAST = 12;
    private static final List<String> STACKINGS = List.of(
            "STACKABLE", "STACKABLE", "STACKABLE", "EXCLUSIVE_ON_ITEM", "EXCLUSIVE_ON_ITEM", "EXCLUSIVE_IN_BASKET");
    private static final List<String> DAYS =
            List.of("MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY");
    private final PricedShop shop;
    private final Random random;
    private final List<String> coupons = new ArrayList<>();
    /** Hours begin and end at this minute, half an hour away from now: none passes while baskets are compared. */
    private final int minute = (LocalTime.now(ZoneId.of("Europe/Paris")).getMinute() + 30) % 60;

    private Promotions(PricedShop shop) {
        this.shop = shop;
        this.random = shop.random;
    }

    /** Puts them all; answers the codes that customers show. */
    static List<String> put(PricedShop shop) {
        Promotions promotions = new Promotions(shop);
        for (int number = 0; number < PAST; number++) {
            promotions.putAndStop(number);
        }
        for (int number = 0; number < COUNT; number++) {
            promotions.put(number);
        }
        promotions.coupons.add("NOBODYS" + shop.run);
        return promotions.coupons;
    }

    /**
     * Reduces for everybody, until it ends or is paused: prior prices look back on what it gave. What is edited while it is
     * paused did not run any longer for that.
     */
    private void putAndStop(int number) {
        String path = "/api/v1/promotions/" + shop.run + "-past" + number;
        Map<String, Object> terms = rule(number % 2 == 0 ? "PERCENTAGE" : "AMOUNT");
        terms.put("names", Map.of("fr", "Passée " + number));
        terms.put("kind", number % 2 == 0 ? "PERCENTAGE" : "AMOUNT");
        terms.put("onReducedPrices", random.nextBoolean());
        terms.put("from", Instant.now().minus(Duration.ofDays(1)));
        terms.put("skus", someSkus(60));
        shop.put(path, terms);
        terms.put("status", number % 3 == 0 ? "ENDED" : "PAUSED");
        shop.put(path, terms);
        if (number % 3 == 1) {
            terms.put("names", Map.of("fr", "Passée et renommée " + number));
            shop.put(path, terms);
        }
    }

    private void put(int number) {
        String code = shop.run + "-p" + number;
        String kind = KINDS.get(number % KINDS.size());
        Map<String, Object> terms = rule(kind);
        terms.put("names", Map.of("fr", "Promotion " + number, "en", "Offer " + number));
        terms.put("kind", kind);
        terms.put("priority", random.nextInt(4));
        terms.put("stacking", STACKINGS.get(random.nextInt(STACKINGS.size())));
        terms.put("onReducedPrices", random.nextBoolean());
        // Not before the prices: what was always reduced has no prior price.
        terms.put("from", Instant.now());
        // The first of each kind is for all who come; the others are for some.
        boolean forSome = number >= KINDS.size();
        aim(terms, kind);
        if (forSome) {
            restrict(terms, number);
        }
        boolean needsCoupon = forSome && number % 5 == 0;
        terms.put("couponRequired", needsCoupon);
        shop.put("/api/v1/promotions/" + code, terms);
        if (needsCoupon) {
            coupons(code, number);
        }
    }

    private Map<String, Object> rule(String kind) {
        Map<String, Object> terms = new LinkedHashMap<>();
        switch (kind) {
            case "PERCENTAGE" -> {
                terms.put("percent", 500 + random.nextInt(5_000));
                mostPerBasket(terms);
            }
            case "AMOUNT", "FIXED_PRICE" -> {
                terms.put("amount", 5 + random.nextInt(400));
                terms.put("currency", "EUR");
                mostPerBasket(terms);
            }
            case "N_FOR_M", "CHEAPEST_FREE" -> {
                int buy = 2 + random.nextInt(3);
                terms.put("buy", buy);
                terms.put("pay", 1 + random.nextInt(buy - 1));
                mostPerBasket(terms);
            }
            case "BUNDLE" -> {
                terms.put(
                        "bundle",
                        List.of(
                                Map.of("quantity", 1, "skus", someSkus(8)),
                                Map.of("quantity", 1 + random.nextInt(2), "categories", List.of(someCategory()))));
                terms.put("percent", 1_000 + random.nextInt(3_000));
                mostPerBasket(terms);
            }
            default -> {
                terms.put("currency", "EUR");
                terms.put(
                        "steps",
                        List.of(
                                Map.of("minimum", 3_000 + random.nextInt(3_000), "amount", 300),
                                Map.of("minimum", 10_000 + random.nextInt(9_000), "percent", 700)));
            }
        }
        return terms;
    }

    private void mostPerBasket(Map<String, Object> terms) {
        if (random.nextInt(4) == 0) {
            terms.put("mostPerBasket", 1 + random.nextInt(5));
        }
    }

    /** Always at articles of this shop, or for its stores only: nobody else is to feel it. */
    private void aim(Map<String, Object> terms, String kind) {
        if (kind.equals("BUNDLE")) {
            return;
        }
        switch (random.nextInt(4)) {
            case 0 -> terms.put("skus", someSkus(10 + random.nextInt(60)));
            case 1 -> terms.put("categories", List.of(someCategory()));
            case 2 -> terms.put("brands", List.of(shop.brand(random.nextInt(10)), shop.brand(random.nextInt(10))));
            default -> terms.put("stores", List.of(shop.store, shop.sister));
        }
        if (random.nextInt(4) == 0) {
            terms.put("exceptSkus", someSkus(20));
        }
        if (random.nextInt(6) == 0) {
            terms.put("exceptBrands", List.of(shop.brand(random.nextInt(10))));
        }
    }

    private void restrict(Map<String, Object> terms, int number) {
        switch (random.nextInt(9)) {
            case 0 -> terms.put("channels", List.of("store"));
            case 1 -> terms.put("channels", List.of("web"));
            case 2 -> terms.put("storeGroups", List.of(shop.group));
            case 3 -> terms.put("tiers", List.of("GOLD"));
            case 4 -> terms.put("firstOrderOnly", true);
            case 5 -> terms.put("days", someDays());
            case 6 -> {
                int hour = random.nextInt(24);
                terms.put("dailyFrom", "%02d:%02d".formatted(hour, minute));
                terms.put("dailyUntil", "%02d:%02d".formatted((hour + 6 + random.nextInt(12)) % 24, minute));
            }
            default -> {
                // For everybody too.
            }
        }
        if (number == COUNT - 1) {
            terms.put("status", "PAUSED");
        }
        if (number == COUNT - 2) {
            terms.put("from", Instant.now().minus(Duration.ofDays(1)));
            terms.put("until", Instant.now().minus(Duration.ofHours(1)));
        }
        if (number == COUNT - 3) {
            terms.put("from", Instant.now().plus(Duration.ofDays(1)));
        }
    }

    /** One that everybody may use, one whose time is over, and four that can be used once: one is held, one is used. */
    private void coupons(String promotion, int number) {
        String shared = ("S" + shop.run + number).toUpperCase(Locale.ROOT);
        String base = "/api/v1/promotions/" + promotion;
        shop.put(base + "/coupons/" + shared, Map.of());
        coupons.add(shared.toLowerCase(Locale.ROOT));
        String over = "X" + shared;
        shop.put(base + "/coupons/" + over, Map.of("validUntil", Instant.now().plusSeconds(2)));
        coupons.add(over);
        String limited = "L" + shared;
        shop.put(base + "/coupons/" + limited, Map.of("most", 1));
        coupons.add(limited);
        hold(limited);
        UUID batch = Shop.id();
        shop.put(base + "/coupon-batches/" + batch, Map.of("count", 3));
        List<String> single = shop.cast
                .merchandiser()
                .getText(base + "/coupon-batches/" + batch + "/codes", "text/csv")
                .lines()
                .skip(1)
                .toList();
        coupons.addAll(single);
        shop.cast
                .service()
                .put(hold(single.getFirst()) + "/commitment", Map.of())
                .expect(200);
    }

    /** Answers the redemption, which nothing gives back while baskets are compared. */
    private String hold(String code) {
        String redemption = "/api/v1/coupon-redemptions/" + Shop.id();
        Map<String, Object> use = Map.of("code", code, "reference", "journey", "holdSeconds", 86_400);
        shop.cast.service().put(redemption, use).expect(201);
        return redemption;
    }

    private Set<String> someSkus(int count) {
        Set<String> some = new LinkedHashSet<>();
        while (some.size() < count) {
            some.add(shop.skus.get(random.nextInt(PricedShop.ARTICLES)));
        }
        return some;
    }

    private String someCategory() {
        return shop.category(random.nextInt(24));
    }

    private Set<String> someDays() {
        Set<String> some = new LinkedHashSet<>();
        for (int day = 0; day < 4; day++) {
            some.add(DAYS.get(random.nextInt(DAYS.size())));
        }
        return some;
    }
}
