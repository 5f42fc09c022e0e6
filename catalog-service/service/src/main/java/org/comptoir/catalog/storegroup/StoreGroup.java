package org.comptoir.catalog.storegroup;

import java.util.List;

/** Stores that share prices and promotions, in the order of their codes; {@code version} counts changes from 1. */
public record StoreGroup(String code, String name, List<String> stores, long version) {

    public static final String CODE = "[A-Za-z0-9._-]{1,64}";
    public static final int MOST_STORES = 10_000;

    public StoreGroup {
        stores = stores.stream().distinct().sorted().toList();
    }

    boolean says(String otherName, List<String> otherStores) {
        return name.equals(otherName)
                && stores.equals(otherStores.stream().distinct().sorted().toList());
    }
}
