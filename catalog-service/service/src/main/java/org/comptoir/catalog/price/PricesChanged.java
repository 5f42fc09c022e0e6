package org.comptoir.catalog.price;

import java.util.List;

/** These prices came to be or really changed, in one transaction; each is in its new state. */
public record PricesChanged(List<Price> prices) {

    public PricesChanged {
        prices = List.copyOf(prices);
    }
}
