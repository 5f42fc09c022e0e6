package org.comptoir.journeys;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;

/**
 * Two stores with some hundred articles of their own and prices of every scope and with a past, drawn from a seed and put through the gateway. Names
 * are new in each run, so that no other story meets them.
 */
final class PricedShop {
    static final int ARTICLES = 300;
    static final List<String> TIERS = List.of("GOLD", "SILVER");
    private static final List<String> VAT = List.of("STANDARD", "INTERMEDIATE", "REDUCED", "SUPER_REDUCED", "ZERO");
    private static final int BRANDS = 10;
    private static final int THREADS = 8;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    final Cast cast;
    final String run = "q" + Long.toString(ThreadLocalRandom.current().nextLong(1L << 40), 36);
    final String store = run + "a";
    final String sister = run + "b";
    final String group = run + "g";
    /** In this order: those at the front are bought most. */
    final List<String> skus = new ArrayList<>();
    /** What they cost everybody, in cents, in the same order. */
    private final List<Long> prices = new ArrayList<>();
    /** What has a SKU and yet no price at a till: a draft, a retired one, one that is not sold in stores, one without a price. */
    final List<String> notForSale = new ArrayList<>();

    final Random random;

    private PricedShop(Cast cast, long seed) {
        this.cast = cast;
        this.random = new Random(seed);
    }

    static PricedShop opened(Cast cast, long seed) {
        PricedShop shop = new PricedShop(cast, seed);
        shop.put(
                "/api/v1/store-groups/" + shop.group,
                Map.of("name", "Groupe " + shop.run, "stores", List.of(shop.store)));
        List<Callable<Void>> products = new ArrayList<>();
        for (int article = 0; article < ARTICLES; article++) {
            products.add(shop.article(article));
        }
        together(products);
        shop.keepsSomeBack();
        return shop;
    }

    String brand(int number) {
        return run + "m" + number % BRANDS;
    }

    /** The code of a category: the root, one of three below it, or one of four below that. */
    String category(int number) {
        return switch (number % 4) {
            case 0 -> run;
            case 1 -> run + ".t" + number % 3;
            default -> run + ".t" + number % 3 + ".l" + number % 4;
        };
    }

    private Callable<Void> article(int number) {
        String sku = run + "-" + number;
        skus.add(sku);
        Map<String, Object> product = product(number);
        long price = 20L + random.nextInt(5_000);
        prices.add(price);
        List<Long> history = history(number, price);
        List<Map<String, Object>> entries = entries(number, price);
        return () -> {
            put("/api/v1/products/" + sku, product);
            for (long listed : history) {
                put("/api/v1/prices/" + sku, Map.of("price", euro(listed)));
            }
            if (number % 4 == 0) {
                sellsOffForAMoment(sku, price);
            }
            for (Map<String, Object> entry : entries) {
                put("/api/v1/prices/" + sku + "/entries/" + Shop.id(), entry);
            }
            return null;
        };
    }

    /** What every second article cost before, more or less than now; its price last. */
    private List<Long> history(int number, long price) {
        return number % 2 == 0
                ? List.of(price + 1 + random.nextInt(200), price * (60 + random.nextInt(80)) / 100, price)
                : List.of(price);
    }

    private void sellsOffForAMoment(String sku, long price) {
        String entry = "/api/v1/prices/" + sku + "/entries/" + Shop.id();
        put(entry, entry(Map.of(), "SALE", price * 70 / 100));
        merchandise(() -> cast.merchandiser().delete(entry)).expect(200);
    }

    /** Reduces every fifth article for everybody, after all that came before: from that follows what it cost before. */
    void reduces() {
        List<Callable<Answer>> sales = new ArrayList<>();
        for (int number = 0; number < ARTICLES; number++) {
            if (isReducedLast(number)) {
                String path = "/api/v1/prices/" + skus.get(number) + "/entries/" + Shop.id();
                Map<String, Object> sale =
                        entry(Map.of(), "SALE", prices.get(number) * (50 + random.nextInt(40)) / 100);
                sales.add(() -> put(path, sale));
            }
        }
        together(sales);
    }

    private static boolean isReducedLast(int number) {
        return number % 5 == 1;
    }

    private Map<String, Object> product(int number) {
        Map<String, Object> product = new LinkedHashMap<>();
        product.put("name", "Article n° " + number);
        if (number % 3 > 0) {
            product.put("nameEn", "Article no. " + number);
        }
        if (number % 11 > 0) {
            product.put("brand", brand(random.nextInt(BRANDS)));
        }
        if (number % 13 > 0) {
            product.put("category", "%s > t%d > l%d".formatted(run, random.nextInt(3), random.nextInt(4)));
        }
        product.put("vatCategory", VAT.get(random.nextInt(VAT.size())));
        return product;
    }

    /** Prices besides everybody's, each scope once. */
    private List<Map<String, Object>> entries(int number, long price) {
        List<Map<String, Object>> scopes = List.of(
                Map.of("channel", "store"),
                Map.of("channel", "web"),
                Map.of("store", store),
                Map.of("store", sister),
                Map.of("storeGroup", group),
                Map.of("tier", "GOLD"),
                Map.of("store", store, "tier", "SILVER"),
                Map.of());
        List<Map<String, Object>> entries = new ArrayList<>();
        for (Map<String, Object> scope : scopes) {
            if (!scope.isEmpty() && random.nextInt(10) == 0) {
                entries.add(entry(scope, "LIST", price + random.nextInt(100) - 50));
            }
            boolean mayBeReduced = !scope.isEmpty() || !isReducedLast(number);
            if (mayBeReduced && random.nextInt(12) == 0) {
                entries.add(entry(scope, "SALE", price * (50 + random.nextInt(60)) / 100));
            }
        }
        return entries;
    }

    private static Map<String, Object> entry(Map<String, Object> scope, String kind, long price) {
        Map<String, Object> entry = new LinkedHashMap<>(scope);
        entry.put("kind", kind);
        entry.put("price", euro(Math.max(1, price)));
        if (kind.equals("SALE")) {
            entry.put("validUntil", Instant.now().plus(Duration.ofDays(20)));
        }
        return entry;
    }

    private void keepsSomeBack() {
        for (String why : List.of("draft", "retired", "online", "priceless")) {
            String sku = run + "-" + why;
            notForSale.add(sku);
            Map<String, Object> product = Map.of("name", "Article " + why, "vatCategory", "STANDARD");
            put("/api/v1/products/" + sku, with(product, "status", why.equals("draft") ? "DRAFT" : "ACTIVE"));
            if (!why.equals("priceless")) {
                put("/api/v1/prices/" + sku, Map.of("price", euro(100)));
            }
            if (why.equals("retired")) {
                put("/api/v1/products/" + sku, with(product, "status", "RETIRED"));
            }
            if (why.equals("online")) {
                put("/api/v1/channels/store/assortment/sku/" + sku, Map.of("offered", false));
            }
        }
    }

    static Map<String, Object> with(Map<String, Object> body, String field, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(body);
        more.put(field, value);
        return more;
    }

    static Map<String, Object> euro(long cents) {
        return Map.of("amount", cents, "currency", "EUR");
    }

    /** As a merchandiser, who waits a little where the gateway lets no person be so fast. */
    Answer put(String path, Object body) {
        return merchandise(() -> cast.merchandiser().put(path, body)).expect(200, 201);
    }

    private static Answer merchandise(Supplier<Answer> request) {
        return Soon.within(PATIENCE, request, answer -> answer.status() != 429);
    }

    static <T> List<T> together(List<Callable<T>> calls) {
        try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
            List<T> results = new ArrayList<>();
            for (Future<T> done : threads.invokeAll(calls)) {
                results.add(done.get());
            }
            return results;
        } catch (ExecutionException failure) {
            throw new AssertionError(failure.getCause());
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interruption);
        }
    }
}
