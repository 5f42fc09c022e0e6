package org.comptoir.catalog.stock;

import java.util.Set;

/** Some location has run out of these articles or has them again, in the running transaction. */
public record AvailabilityChanged(Set<String> skus) {

    public AvailabilityChanged {
        skus = Set.copyOf(skus);
    }
}
