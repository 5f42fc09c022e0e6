package org.comptoir.catalog.category;

/** A category would stand below itself. */
public class CategoryCycle extends RuntimeException {

    CategoryCycle(String code, String parent) {
        super("Category " + parent + " stands below " + code + " and cannot be its parent");
    }
}
