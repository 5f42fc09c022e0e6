package org.comptoir.catalog.product;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.comptoir.catalog.edit.OldForms;
import org.comptoir.catalog.edit.Retellable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells the products that an older release told without their texts and media, or before there were categories. */
@Service
public class ProductRetellingService implements Retellable {

    private final Products products;
    private final OldForms oldForms;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ProductRetellingService(Products products, OldForms oldForms, ApplicationEventPublisher events, Clock clock) {
        this.products = products;
        this.oldForms = oldForms;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public String what() {
        return "products";
    }

    /** Each gets a new version: a consumer has the state of the present one already and would drop it. */
    @Override
    @Transactional
    public int retell(int limit) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var skus =
                oldForms.claim("product", "sku", limit).stream().map(Sku::new).toList();
        var retold = products.findAll(skus).stream()
                .map(product -> product.retold(product.channels(), now))
                .toList();
        if (!retold.isEmpty()) {
            products.offer(retold, now);
            events.publishEvent(new ProductsChanged(retold));
        }
        return retold.size();
    }
}
