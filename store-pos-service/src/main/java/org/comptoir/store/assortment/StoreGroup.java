package org.comptoir.store.assortment;

import java.util.List;

/** The local copy of a group of stores that share prices and promotions. */
public record StoreGroup(String code, String name, List<String> stores) {
    /** Keeps its own copy of the list. */
    public StoreGroup {
        stores = List.copyOf(stores);
    }
}
