package org.comptoir.catalog.category.web;

import java.util.List;
import org.comptoir.catalog.category.Category;
import org.comptoir.catalog.text.NamesBody;
import org.jspecify.annotations.Nullable;

/**
 * A category as everybody may see it.
 *
 * @param path the codes from the root down to its own
 * @param label the French names along the path
 */
record CategoryView(
        String code,
        @Nullable String parent,
        NamesBody names,
        List<String> path,
        String label,
        @Nullable String googleCategory,
        long version) {

    static CategoryView from(Category category) {
        return new CategoryView(
                category.code(),
                category.parent(),
                NamesBody.of(category.names()),
                category.place().path(),
                category.place().label(),
                category.googleCategory(),
                category.version());
    }
}
