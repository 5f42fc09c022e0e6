package org.comptoir.local.bench;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;
import org.comptoir.local.api.Answer;
import org.comptoir.local.api.Api;
import org.comptoir.local.layout.PlatformProblem;
import org.comptoir.local.layout.Port;
import org.comptoir.local.platform.LocalPlatform;

/**
 * Customers search the catalogue as it is, so many each second whether or not earlier ones were answered; a late start
 * counts as waiting.
 */
public final class SearchRush {
    private static final long LONGEST_MICROS = Duration.ofMinutes(1).toNanos() / 1_000;
    private static final int SAMPLED_PAGES = 40;
    private static final int WARM_UP_SECONDS = 5;

    private final Api catalog;
    private final Consumer<String> out;
    private final int perSecond;
    private final int seconds;
    private final Random random = new Random(20261122);
    private final List<String> names = new ArrayList<>();
    private final List<String> gtins = new ArrayList<>();
    private final AtomicInteger errors = new AtomicInteger();
    private final Histogram searches = new ConcurrentHistogram(LONGEST_MICROS, 3);
    private final Histogram lookUps = new ConcurrentHistogram(LONGEST_MICROS, 3);

    public SearchRush(LocalPlatform platform, int perSecond, int seconds, Consumer<String> out) {
        this.catalog = Api.at(platform.url(Port.CATALOG));
        this.perSecond = perSecond;
        this.seconds = seconds;
        this.out = out;
    }

    /** Says whether every question was answered. */
    public boolean run() {
        String products = sample();
        out.accept("%d questions a second for %d s to catalog-service, after %d s of warming up; %s products"
                .formatted(perSecond, seconds, WARM_UP_SECONDS, products));
        rush(WARM_UP_SECONDS);
        searches.reset();
        lookUps.reset();
        errors.set(0);
        rush(seconds);
        out.accept("  %,d searches   p50 %s ms   p95 %s ms   p99 %s ms   slowest %s ms"
                .formatted(
                        searches.getTotalCount(),
                        milliseconds(searches, 50),
                        milliseconds(searches, 95),
                        milliseconds(searches, 99),
                        milliseconds(searches, 100)));
        out.accept("  %,d bar codes  p50 %s ms   p95 %s ms"
                .formatted(lookUps.getTotalCount(), milliseconds(lookUps, 50), milliseconds(lookUps, 95)));
        out.accept("BENCH search p95_ms=%s p50_ms=%s products=%s errors=%d gtin_p95_ms=%s"
                .formatted(
                        milliseconds(searches, 95),
                        milliseconds(searches, 50),
                        products,
                        errors.get(),
                        milliseconds(lookUps, 95)));
        return errors.get() == 0;
    }

    /** Takes names and codes from pages of common words; answers how many products there are, as far as they count. */
    private String sample() {
        for (String word : List.of("", "q=bio&", "q=chocolat&", "q=sauce&")) {
            String after = "";
            for (int page = 0; page < SAMPLED_PAGES / 4; page++) {
                Answer answer = answered(catalog.get("/api/v1/products?" + word + "limit=100" + after));
                answer.json().at("/items").forEach(item -> {
                    names.add(item.path("name").asString(""));
                    String gtin = item.path("gtin").asString("");
                    if (!gtin.isEmpty()) {
                        gtins.add(gtin);
                    }
                });
                if (answer.at("/next").isEmpty()) {
                    break;
                }
                after = "&after=" + answer.at("/next");
            }
        }
        if (names.isEmpty()) {
            throw new PlatformProblem("There are no products to search for. Run ./comptoir demo first.");
        }
        Answer all = answered(catalog.get("/api/v1/products?facets=availability&limit=1"));
        return all.at("/facets/total") + (all.json().at("/facets/approximate").asBoolean() ? "+" : "");
    }

    private void rush(int duration) {
        long begin = System.nanoTime();
        long gap = Duration.ofSeconds(1).toNanos() / perSecond;
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < perSecond * duration; i++) {
                long due = begin + i * gap;
                while (System.nanoTime() < due) {
                    LockSupport.parkNanos(due - System.nanoTime());
                }
                boolean byCode = !gtins.isEmpty() && i % 10 == 9;
                String question = byCode ? lookUp(i) : search(i);
                threads.execute(() -> ask(question, due, byCode ? lookUps : searches));
            }
        }
    }

    private void ask(String question, long due, Histogram micros) {
        try {
            if (!catalog.get(question).isOk()) {
                errors.incrementAndGet();
            }
        } catch (PlatformProblem e) {
            errors.incrementAndGet();
        }
        micros.recordValue(Math.min(LONGEST_MICROS, (System.nanoTime() - due) / 1_000));
    }

    private String lookUp(int number) {
        String gtin = gtins.get(random.nextInt(gtins.size()));
        return number % 20 == 9 ? "/api/v1/products?gtin=" + gtin : "/api/v1/products/by-code?code=" + gtin;
    }

    /** One word, two words, a beginning, a misspelt word, words with facets: what people type into a shop. */
    private String search(int number) {
        String name = names.get(random.nextInt(names.size()));
        String[] words = name.split("[^\\p{L}\\p{N}]+", 6);
        String word = longest(words);
        return "/api/v1/products?q="
                + switch (number % 10) {
                    case 0, 1, 2 -> encoded(word);
                    case 3, 4 -> encoded(words[words.length - 1] + " " + words[0]);
                    case 5 -> encoded(word.substring(0, Math.min(4, word.length())));
                    case 6 -> encoded(misspelt(word));
                    case 7 -> encoded(word) + "&facets=brand,category,price,availability";
                    default -> encoded(name);
                };
    }

    private static String longest(String... words) {
        String longest = "";
        for (String word : words) {
            longest = word.length() > longest.length() ? word : longest;
        }
        return longest;
    }

    private static String misspelt(String word) {
        int middle = word.length() / 2;
        return middle == 0
                ? word
                : word.substring(0, middle - 1)
                        + word.charAt(middle)
                        + word.charAt(middle - 1)
                        + word.substring(middle + 1);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String milliseconds(Histogram micros, double percentile) {
        return String.format(Locale.ROOT, "%.1f", micros.getValueAtPercentile(percentile) / 1_000.0);
    }

    private static Answer answered(Answer answer) {
        if (!answer.isOk()) {
            throw new PlatformProblem("The catalogue cannot be read: %s answered %d. %s"
                    .formatted(answer.path(), answer.status(), answer.complaint()));
        }
        return answer;
    }
}
