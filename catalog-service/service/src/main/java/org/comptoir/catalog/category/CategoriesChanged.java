package org.comptoir.catalog.category;

import java.util.List;

/** These categories came to be or really changed, in one transaction; each is in its new state. */
public record CategoriesChanged(List<Category> categories) {

    public CategoriesChanged {
        categories = List.copyOf(categories);
    }
}
