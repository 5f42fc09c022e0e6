package org.comptoir.catalog.category;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.comptoir.catalog.text.Names;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Finds the categories that labels and codes mean, and makes those that labels name for the first time. */
@Component
class CategoryPaths {

    private final Categories categories;
    private final ApplicationEventPublisher events;

    CategoryPaths(Categories categories, ApplicationEventPublisher events) {
        this.categories = categories;
        this.events = events;
    }

    Map<CategoryReference, CategoryPlace> resolve(Collection<CategoryReference> references) {
        var missing = new TreeMap<String, Category>();
        var known = known(references);
        references.forEach(reference -> place(reference, known, missing));
        if (missing.isEmpty()) {
            return places(references, known);
        }
        var made = categories.add(List.copyOf(missing.values()));
        if (!made.isEmpty()) {
            events.publishEvent(new CategoriesChanged(made));
        }
        return places(references, known(references));
    }

    private static Map<CategoryReference, CategoryPlace> places(Collection<CategoryReference> references, Known known) {
        var places = new HashMap<CategoryReference, CategoryPlace>();
        for (var reference : references) {
            var place = place(reference, known, new TreeMap<>());
            if (place != null && place.depth() <= Category.DEEPEST) {
                places.put(reference, place);
            }
        }
        return places;
    }

    private Known known(Collection<CategoryReference> references) {
        var keys = new TreeSet<String>();
        references.forEach(reference -> {
            keys.addAll(reference.keys());
            if (reference.mayBeCode()) {
                keys.add(reference.text());
            }
        });
        var byCode = new HashMap<String, CategoryPlace>();
        var byLabel = new HashMap<String, CategoryPlace>();
        for (var keyed : categories.matching(keys)) {
            byCode.put(keyed.category().code(), keyed.category().place());
            byLabel.put(keyed.labelKey(), keyed.category().place());
        }
        return new Known(byCode, byLabel);
    }

    /** Where the reference leads; what it leads through and is not there yet is added to what is missing. */
    private static @Nullable CategoryPlace place(
            CategoryReference reference, Known known, Map<String, Category> missing) {
        if (reference.isSurelyCode() || (reference.mayBeCode() && known.byCode.containsKey(reference.text()))) {
            return known.byCode.get(reference.text());
        }
        CategoryPlace place = null;
        var keys = reference.keys();
        for (var at = 0; at < keys.size(); at++) {
            var step = known.byNames(keys.get(at));
            if (step == null) {
                var name = new Names(reference.steps().get(at), null);
                var made = Category.below(place, keys.get(at), name, null, 1);
                if (made.place().depth() > Category.DEEPEST) {
                    return null;
                }
                missing.put(made.code(), made);
                step = made.place();
            }
            place = step;
        }
        return place;
    }

    /** The categories there are, by their codes and by the codes that the names along their paths would make. */
    private record Known(Map<String, CategoryPlace> byCode, Map<String, CategoryPlace> byLabel) {

        /** A category that was moved or renamed is still found by the names that once made it. */
        @Nullable
        CategoryPlace byNames(String key) {
            var place = byLabel.get(key);
            return place == null ? byCode.get(key) : place;
        }
    }
}
