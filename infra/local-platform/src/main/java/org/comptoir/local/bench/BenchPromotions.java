package org.comptoir.local.bench;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.comptoir.local.api.Answer;
import org.comptoir.local.api.Api;
import org.comptoir.local.api.ProductImport;
import org.comptoir.local.layout.PlatformProblem;
import org.comptoir.local.layout.Port;
import org.comptoir.local.platform.LocalPlatform;

/** Articles, prices and promotions of a measurement; closing it takes them out of the shop again. */
final class BenchPromotions implements AutoCloseable {
    static final int PROMOTIONS = 500;

    // A shop of some size, as in the engine's own benchmark: most promotions are for other articles than the basket's.
    private static final int PRODUCTS = 5_000;
    private static final int BRANDS = 250;
    private static final int CATEGORIES = 400;

    private final LocalPlatform platform;
    private final Instant from = Instant.now().minus(Duration.ofHours(1));
    private final String run = UUID.randomUUID().toString().substring(0, 8);
    private final Random random = new Random(500);

    BenchPromotions(LocalPlatform platform) {
        this.platform = platform;
    }

    void make() {
        importProducts("ACTIVE");
        IntStream.range(0, PROMOTIONS).forEach(number -> put(number, "ACTIVE"));
    }

    /** The SKUs of so many different articles. */
    List<String> articles(int count) {
        return random.ints(0, PRODUCTS)
                .distinct()
                .limit(count)
                .mapToObj(BenchPromotions::sku)
                .toList();
    }

    @Override
    public void close() {
        IntStream.range(0, PROMOTIONS).forEach(number -> put(number, "ENDED"));
        importProducts("RETIRED");
    }

    private void importProducts(String status) {
        String csv = "sku,name,brand,category,vat_category,status,price_minor,currency\n"
                + IntStream.range(0, PRODUCTS)
                        .mapToObj(number -> "%s,Bench %d,Bench brand %d,Bench category %d,REDUCED,%s,%d,EUR\n"
                                .formatted(
                                        sku(number),
                                        number,
                                        number % BRANDS,
                                        number % CATEGORIES,
                                        status,
                                        99 + number * 7 % 2_000))
                        .collect(Collectors.joining());
        ProductImport.send(this::catalog, BodyPublishers.ofString(csv), "").await(progress -> {});
    }

    private void put(int number, String status) {
        Map<String, Object> terms = new HashMap<>(terms(number));
        terms.put("names", Map.of("fr", "Mesure " + number, "en", "Measurement " + number));
        terms.put("from", from.toString());
        terms.put("status", status);
        Answer answer = catalog().put("/api/v1/promotions/bench-" + run + "-" + number, terms);
        if (!answer.isOk()) {
            throw new PlatformProblem(
                    "A promotion cannot be made (%d): %s".formatted(answer.status(), answer.complaint()));
        }
    }

    /** One kind after the other, on articles, brands or categories, some of them exclusive. */
    private static Map<String, Object> terms(int number) {
        Set<String> skus = IntStream.range(0, 10)
                .mapToObj(step -> sku((number * 13 + step * 59) % PRODUCTS))
                .collect(Collectors.toSet());
        Set<String> brand = Set.of("bench-brand-" + number % BRANDS);
        Set<String> category = Set.of("bench-category-" + number % CATEGORIES);
        String stacking = number % 5 == 0 ? "EXCLUSIVE_ON_ITEM" : "STACKABLE";
        return switch (number % 7) {
            case 0 -> Map.of("kind", "PERCENTAGE", "percent", 500 + number, "skus", skus, "stacking", stacking);
            case 1 -> Map.of("kind", "AMOUNT", "amount", 10, "currency", "EUR", "brands", brand, "stacking", stacking);
            case 2 -> Map.of("kind", "FIXED_PRICE", "amount", 150, "currency", "EUR", "skus", skus, "priority", 1);
            case 3 -> Map.of("kind", "N_FOR_M", "buy", 3, "pay", 2, "categories", category);
            case 4 -> Map.of("kind", "CHEAPEST_FREE", "buy", 4, "brands", brand, "mostPerBasket", 2);
            case 5 ->
                Map.of(
                        "kind",
                        "BUNDLE",
                        "percent",
                        1000,
                        "bundle",
                        List.of(Map.of("categories", category, "quantity", 1), Map.of("brands", brand, "quantity", 1)));
            default ->
                Map.of(
                        "kind",
                        "BASKET_THRESHOLD",
                        "currency",
                        "EUR",
                        "categories",
                        category,
                        "steps",
                        List.of(Map.of("minimum", 3_000 + number, "amount", 20)));
        };
    }

    private static String sku(int number) {
        return "bench-quote-" + number;
    }

    private Api catalog() {
        return Api.at(platform.url(Port.CATALOG)).as(platform.token("merchandiser"));
    }
}
