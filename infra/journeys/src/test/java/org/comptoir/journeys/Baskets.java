package org.comptoir.journeys;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Random baskets of a {@link PricedShop}: the one of a number is the same for the same seed, in whatever order they are drawn. */
final class Baskets {
    private static final long SPREAD = 0x9E3779B97F4A7C15L;
    private static final int MOST_LINES = 30;
    private static final int POPULAR = 40;

    private final PricedShop shop;
    private final List<String> coupons;
    private final long seed;

    Baskets(PricedShop shop, List<String> coupons, long seed) {
        this.shop = shop;
        this.coupons = List.copyOf(coupons);
        this.seed = seed;
    }

    /** A basket as a till asks for its price; at which of the two stores stands beside it. */
    record Wish(String store, Map<String, Object> body) {
        /** The same, as the catalogue is asked. */
        Map<String, Object> forCatalogue() {
            return PricedShop.with(PricedShop.with(body, "channel", "store"), "storeId", store);
        }
    }

    Wish basket(int number) {
        Random random = new Random(seed + number * SPREAD);
        Map<String, Object> body = new LinkedHashMap<>();
        if (random.nextInt(3) == 0) {
            body.put("customerTier", PricedShop.TIERS.get(random.nextInt(PricedShop.TIERS.size())));
        }
        if (random.nextInt(4) == 0) {
            body.put("firstOrder", random.nextBoolean());
        }
        if (random.nextInt(3) == 0) {
            body.put("coupons", some(random));
        }
        if (random.nextInt(3) == 0) {
            body.put("language", random.nextBoolean() ? "en" : "fr");
        }
        body.put("lines", lines(random));
        return new Wish(random.nextInt(3) == 0 ? shop.sister : shop.store, body);
    }

    private List<String> some(Random random) {
        List<String> shown = new ArrayList<>();
        for (int coupon = random.nextInt(4); coupon >= 0; coupon--) {
            shown.add(coupons.get(random.nextInt(coupons.size())));
        }
        return shown;
    }

    private List<Map<String, Object>> lines(Random random) {
        List<Map<String, Object>> lines = new ArrayList<>();
        for (int line = random.nextInt(random.nextInt(4) == 0 ? MOST_LINES : 8); line >= 0; line--) {
            lines.add(Map.of("sku", sku(random), "quantity", quantity(random)));
        }
        if (random.nextInt(50) == 0) {
            String unsold = shop.notForSale.get(random.nextInt(shop.notForSale.size()));
            lines.add(Map.of("sku", unsold, "quantity", 1));
        }
        return lines;
    }

    private String sku(Random random) {
        return shop.skus.get(random.nextInt(random.nextInt(3) == 0 ? POPULAR : PricedShop.ARTICLES));
    }

    private static int quantity(Random random) {
        return switch (random.nextInt(40)) {
            case 0 -> 9_999;
            case 1, 2 -> 10 + random.nextInt(200);
            default -> 1 + random.nextInt(5);
        };
    }
}
