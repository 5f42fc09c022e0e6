package org.comptoir.catalog.storegroup;

import java.util.List;

/** These groups came to be or really changed, in one transaction; each is in its new state. */
public record StoreGroupsChanged(List<StoreGroup> groups) {

    public StoreGroupsChanged {
        groups = List.copyOf(groups);
    }
}
