package org.comptoir.catalog.price;

import java.time.Instant;
import java.util.List;

/**
 * These prices came to be or really changed, in one transaction; each is in its new state.
 *
 * @param at when, on the clock of the database, by which entries begin and end
 */
public record PricesChanged(List<Price> prices, Instant at) {

    public PricesChanged {
        prices = List.copyOf(prices);
    }
}
