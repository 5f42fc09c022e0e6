package org.comptoir.inventory.safety;

import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.comptoir.inventory.article.ArticleService;
import org.comptoir.inventory.location.LocationDirectory;
import org.comptoir.inventory.location.Poll;
import org.comptoir.inventory.stock.Sku;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * All rules in memory. What this instance changes counts when its transaction has committed, what others change within a second. Without
 * a rule that names a category nothing is read from the database, with one only what nobody asked for lately.
 */
@Component
public class SafetyStock {
    private final SafetyRules stored;
    private final ArticleService articles;
    private final LocationDirectory directory;
    private final Clock clock;
    private final Poll poll = new Poll("safety rules", this::load);
    private volatile Known known = new Known(RuleBook.EMPTY, 0);

    SafetyStock(SafetyRules stored, ArticleService articles, LocationDirectory directory, Clock clock) {
        this.stored = stored;
        this.articles = articles;
        this.directory = directory;
        this.clock = clock;
    }

    private record Known(RuleBook rules, long change) {}

    /** What is kept back of these articles now, everywhere. */
    public Safety current(Collection<Sku> skus) {
        RuleBook rules = rules();
        return new Safety(
                rules,
                rules.hasCategories() ? categories(Set.copyOf(skus)) : Map.of(),
                directory::find,
                clock.instant());
    }

    /** Takes the rules anew when they changed; asks for one number when they did not. At a rate: other tasks must not delay it. */
    @Scheduled(fixedRateString = "${comptoir.inventory.refresh-millis:300}")
    void refresh() {
        poll.run();
    }

    /** Lets the rules, as they stand in the running transaction, count from the moment it has committed. */
    void countAfterCommit(long change) {
        RuleBook rules = new RuleBook(stored.all());
        TransactionSynchronizationManager.registerSynchronization(new Counting(() -> take(rules, change)));
    }

    private RuleBook rules() {
        if (known.change() == 0) {
            load();
        }
        return known.rules();
    }

    private void load() {
        long last = stored.lastChange();
        if (last > known.change()) {
            take(new RuleBook(stored.all()), last);
        }
    }

    private synchronized void take(RuleBook rules, long change) {
        if (change >= known.change()) {
            known = new Known(rules, change);
        }
    }

    private Map<Sku, List<String>> categories(Set<Sku> skus) {
        Map<String, Sku> byCode = skus.stream().collect(Collectors.toMap(Sku::value, Function.identity()));
        Map<Sku, List<String>> bySku = HashMap.newHashMap(skus.size());
        articles.categoryPaths(byCode.keySet())
                .forEach((code, path) -> bySku.put(Objects.requireNonNull(byCode.get(code)), path));
        return bySku;
    }

    private record Counting(Runnable take) implements TransactionSynchronization {
        @Override
        public void afterCommit() {
            take.run();
        }
    }
}
