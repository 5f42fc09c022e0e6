package org.comptoir.catalog.feed;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.comptoir.catalog.product.Sku;
import org.springframework.stereotype.Component;

/** What products cost now. */
@Component
class Offers {

    private final FeedTables tables;

    Offers(FeedTables tables) {
        this.tables = tables;
    }

    /** The offers of those products that have a price, by SKU. */
    Map<String, Offer> on(String channel, Collection<Sku> skus) {
        var offers = new HashMap<String, Offer>();
        tables.listPrices(skus).forEach((sku, price) -> offers.put(sku, new Offer(price, price, null, null)));
        return offers;
    }
}
