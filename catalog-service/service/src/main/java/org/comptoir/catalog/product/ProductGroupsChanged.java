package org.comptoir.catalog.product;

import java.util.List;

/** These product groups came to be or really changed, in one transaction; each is in its new state. */
public record ProductGroupsChanged(List<ProductGroup> groups) {

    public ProductGroupsChanged {
        groups = List.copyOf(groups);
    }
}
