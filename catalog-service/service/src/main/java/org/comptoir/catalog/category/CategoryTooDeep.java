package org.comptoir.catalog.category;

/** A category, or one below it, would stand deeper than the tree goes. */
public class CategoryTooDeep extends RuntimeException {

    CategoryTooDeep(int depth) {
        super("Categories go " + Category.DEEPEST + " levels deep, not " + depth);
    }
}
