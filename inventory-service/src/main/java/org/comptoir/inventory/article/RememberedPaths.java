package org.comptoir.inventory.article;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/**
 * Categories of articles that were asked for lately, none included: what this instance learns counts at once, what others learn soon.
 * Reading never waits for others.
 */
@Component
class RememberedPaths {
    private static final Duration FRESH = Duration.ofSeconds(10);
    private static final int MOST = 100_000;

    private final Clock clock;
    private final Map<String, Remembered> paths = new ConcurrentHashMap<>();
    private final AtomicLong learned = new AtomicLong();

    RememberedPaths(Clock clock) {
        this.clock = clock;
    }

    private record Remembered(Instant readAt, List<String> path) {}

    /** The path of each of these; those that are not fresh in mind are read together. */
    Map<String, List<String>> of(Collection<String> skus, Function<Set<String>, Map<String, List<String>>> read) {
        Instant now = clock.instant();
        Map<String, List<String>> found = HashMap.newHashMap(skus.size());
        Set<String> stale = new HashSet<>();
        for (String sku : skus) {
            Remembered known = paths.get(sku);
            if (known == null || known.readAt().plus(FRESH).isBefore(now)) {
                stale.add(sku);
            } else {
                found.put(sku, known.path());
            }
        }
        if (!stale.isEmpty()) {
            found.putAll(read(stale, read, now));
        }
        return found;
    }

    private Map<String, List<String>> read(
            Set<String> skus, Function<Set<String>, Map<String, List<String>>> read, Instant now) {
        long before = learned.get();
        Map<String, List<String>> told = read.apply(skus);
        if (before != learned.get()) {
            return told; // what was learned meanwhile may be newer
        }
        if (paths.size() + skus.size() > MOST) {
            paths.clear();
        }
        skus.forEach(sku -> paths.put(sku, new Remembered(now, told.getOrDefault(sku, List.of()))));
        return told;
    }

    void forget(String sku) {
        learned.incrementAndGet();
        paths.remove(sku);
    }
}
