package org.comptoir.catalog.storegroup.web;

import java.util.List;
import org.comptoir.catalog.storegroup.StoreGroup;

/** Stores that share prices and promotions. */
record StoreGroupView(String code, String name, List<String> stores, long version) {

    static StoreGroupView from(StoreGroup group) {
        return new StoreGroupView(group.code(), group.name(), group.stores(), group.version());
    }
}
