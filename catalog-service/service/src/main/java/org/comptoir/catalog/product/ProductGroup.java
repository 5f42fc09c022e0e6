package org.comptoir.catalog.product;

import java.util.List;
import org.comptoir.catalog.text.Names;

/**
 * A product that is sold in variants; {@code version} counts its changes from 1.
 *
 * @param variesBy the codes of the attributes by which the variants differ
 */
public record ProductGroup(GroupCode code, Names names, List<String> variesBy, long version) {

    public static final int MOST_ATTRIBUTES = 10;

    public ProductGroup {
        variesBy = List.copyOf(variesBy);
    }

    boolean saysTheSameAs(ProductGroup other) {
        return names.equals(other.names) && variesBy.equals(other.variesBy);
    }
}
