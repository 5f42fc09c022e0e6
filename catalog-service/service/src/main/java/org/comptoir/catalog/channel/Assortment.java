package org.comptoir.catalog.channel;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What every channel offers: decides for each product where it is offered. */
public final class Assortment {

    private final List<Channel> channels;
    private final Map<AssortmentKey, Boolean> rules = new HashMap<>();

    Assortment(Collection<Channel> channels, Collection<AssortmentRule> rules) {
        this.channels = channels.stream().filter(Channel::active).toList();
        rules.forEach(
                rule -> this.rules.put(new AssortmentKey(rule.channel(), rule.kind(), rule.code()), rule.offered()));
    }

    /**
     * The codes of the channels that offer the product, in alphabetical order.
     *
     * @param categoryPath the codes of its categories from the root down
     */
    public List<String> channelsOf(String sku, @Nullable String brand, List<String> categoryPath) {
        var offering = new ArrayList<String>(channels.size());
        for (var channel : channels) {
            if (isOffered(channel, sku, brand, categoryPath)) {
                offering.add(channel.code());
            }
        }
        return List.copyOf(offering);
    }

    private boolean isOffered(Channel channel, String sku, @Nullable String brand, List<String> categoryPath) {
        if (rules.isEmpty()) {
            return channel.assortment() == Selection.ALL;
        }
        var rule = rule(channel, RuleKind.SKU, sku);
        for (var at = categoryPath.size() - 1; rule == null && at >= 0; at--) {
            rule = rule(channel, RuleKind.CATEGORY, categoryPath.get(at));
        }
        if (rule == null && brand != null) {
            rule = rule(channel, RuleKind.BRAND, brand);
        }
        return rule == null ? channel.assortment() == Selection.ALL : rule;
    }

    private @Nullable Boolean rule(Channel channel, RuleKind kind, String code) {
        return rules.get(new AssortmentKey(channel.code(), kind, code));
    }

    private record AssortmentKey(String channel, RuleKind kind, String code) {}
}
