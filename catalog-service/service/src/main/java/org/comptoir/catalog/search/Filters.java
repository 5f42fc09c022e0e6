package org.comptoir.catalog.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The conditions of a query in SQL; whatever came from outside is a parameter. */
final class Filters {

    private final List<String> matching = new ArrayList<>();
    private final Map<Facet, List<String>> chosen = new HashMap<>();
    private final Map<String, Object> parameters = new HashMap<>();

    Filters(ProductQuery query, Understanding understanding) {
        matching.add("on_sale");
        add(matching, "channels @> ARRAY[:channel]::text[]", "channel", query.channel());
        add(matching, "words @@ CAST(:matching AS tsquery)", "matching", understanding.matching());
        var gtin = query.gtin();
        // An array, not a semi-join: the planner would merge it with all documents in the order of SKUs.
        add(matching, """
                sku = ANY (ARRAY(SELECT product.sku FROM product
                                 WHERE product.gtin IS NOT NULL AND lpad(product.gtin, 14, '0') = :gtin))
                """, "gtin", gtin == null ? null : gtin.asGtin14());
        add(matching, "category @> ARRAY[:category]::text[]", "category", query.category());
        add(chosen(Facet.BRAND), "brand = :brand", "brand", query.brand());
        add(chosen(Facet.PRICE), "price_minor >= :priceMin", "priceMin", query.priceMin());
        add(chosen(Facet.PRICE), "price_minor <= :priceMax", "priceMax", query.priceMax());
        if (query.inStock()) {
            chosen(Facet.AVAILABILITY).add("in_stock");
        }
    }

    /** Everything asked for. */
    String all() {
        var conditions = new ArrayList<>(matching);
        chosen.values().forEach(conditions::addAll);
        return String.join(" AND ", conditions);
    }

    /** What no facet lets the customer change. */
    String matching() {
        return String.join(" AND ", matching);
    }

    /** What was chosen in facets other than this one: the counts of a facet show what else could be chosen in it. */
    String chosenBeside(Facet facet) {
        var conditions = new ArrayList<String>();
        chosen.forEach((other, conditionsOfOther) -> {
            if (other != facet) {
                conditions.addAll(conditionsOfOther);
            }
        });
        return conditions.isEmpty() ? "true" : String.join(" AND ", conditions);
    }

    /** What was chosen in any facet. */
    String chosen() {
        return chosenBeside(Facet.CATEGORY);
    }

    Map<String, Object> parameters() {
        return parameters;
    }

    private List<String> chosen(Facet facet) {
        return chosen.computeIfAbsent(facet, _ -> new ArrayList<>());
    }

    private void add(List<String> conditions, String condition, String parameter, @Nullable Object value) {
        if (value != null) {
            conditions.add(condition);
            parameters.put(parameter, value);
        }
    }
}
