package org.comptoir.catalog.price;

import org.comptoir.catalog.edit.EditLock;
import org.comptoir.catalog.edit.OldForms;
import org.comptoir.catalog.edit.Retellable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells the prices that an older release told without their entries. */
@Service
public class PriceRetellingService implements Retellable {

    private final Prices prices;
    private final OldPrices oldPrices;
    private final OldForms oldForms;
    private final EditLock edits;
    private final ApplicationEventPublisher events;

    PriceRetellingService(
            Prices prices, OldPrices oldPrices, OldForms oldForms, EditLock edits, ApplicationEventPublisher events) {
        this.prices = prices;
        this.oldPrices = oldPrices;
        this.oldForms = oldForms;
        this.edits = edits;
        this.events = events;
    }

    @Override
    public String what() {
        return "prices";
    }

    /** Each gets a new version: a consumer has the state of the present one already and would drop it. */
    @Override
    @Transactional
    public int retell(int limit) {
        if (!oldForms.isAny("price")) {
            return 0;
        }
        edits.share();
        var old = oldPrices.claim(limit);
        if (old.isEmpty()) {
            return 0;
        }
        var at = prices.moment(old);
        var retold = prices.refreshAll(old, at);
        if (!retold.isEmpty()) {
            events.publishEvent(new PricesChanged(prices.findAll(retold, at), at));
        }
        return retold.size();
    }
}
