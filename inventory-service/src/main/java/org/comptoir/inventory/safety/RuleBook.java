package org.comptoir.inventory.safety;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.comptoir.inventory.stock.Sku;

/** All rules at one moment, by what they speak of; never changes. */
final class RuleBook {
    static final RuleBook EMPTY = new RuleBook(List.of());

    private final Map<Sku, List<SafetyRule>> bySku = new HashMap<>();
    private final Map<String, List<SafetyRule>> byCategory = new HashMap<>();
    private final List<SafetyRule> general = new ArrayList<>();

    RuleBook(Collection<SafetyRule> rules) {
        for (SafetyRule rule : rules) {
            if (rule.sku() != null) {
                bySku.computeIfAbsent(rule.sku(), _ -> new ArrayList<>()).add(rule);
            } else if (rule.category() != null) {
                byCategory
                        .computeIfAbsent(rule.category(), _ -> new ArrayList<>())
                        .add(rule);
            } else {
                general.add(rule);
            }
        }
    }

    boolean isEmpty() {
        return bySku.isEmpty() && byCategory.isEmpty() && general.isEmpty();
    }

    boolean hasCategories() {
        return !byCategory.isEmpty();
    }

    /** The rule that decides: by its article first, the deepest category before its parents, then by place and channel. */
    Optional<SafetyRule> decisive(Sku sku, List<String> categoryPath, Predicate<SafetyRule> applies) {
        Optional<SafetyRule> found = narrowest(bySku.getOrDefault(sku, List.of()), applies);
        for (int i = categoryPath.size() - 1; i >= 0 && found.isEmpty(); i--) {
            found = narrowest(byCategory.getOrDefault(categoryPath.get(i), List.of()), applies);
        }
        return found.isPresent() ? found : narrowest(general, applies);
    }

    private static Optional<SafetyRule> narrowest(List<SafetyRule> rules, Predicate<SafetyRule> applies) {
        return rules.isEmpty()
                ? Optional.empty()
                : rules.stream().filter(applies).max(SafetyRule.NARROWER);
    }
}
