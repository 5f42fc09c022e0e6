package org.comptoir.catalog.productimport;

import java.util.HashSet;
import java.util.Set;
import org.comptoir.catalog.price.PricesChanged;
import org.comptoir.catalog.product.Sku;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Hears which prices really changed while something is done on this thread. */
@Component
class ChangedPrices {

    private static final ThreadLocal<Set<Sku>> HEARD = new ThreadLocal<>();

    /** Does this and answers the products whose prices it changed. */
    Set<Sku> during(Runnable work) {
        var heard = new HashSet<Sku>();
        HEARD.set(heard);
        try {
            work.run();
            return heard;
        } finally {
            HEARD.remove();
        }
    }

    @EventListener
    void hear(PricesChanged event) {
        var heard = HEARD.get();
        if (heard != null) {
            event.prices().forEach(price -> heard.add(price.list().sku()));
        }
    }
}
