package org.comptoir.sample.shelf.messaging;

import org.comptoir.contracts.inventory.v1.StockLevelChanged;
import org.comptoir.defaults.outbox.Outbox;
import org.comptoir.sample.shelf.ShelfFilled;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

@Component
class ShelfEvents {
    private final Outbox outbox;

    ShelfEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    @EventListener
    void tell(ShelfFilled event) {
        outbox.append(
                "shelf|" + event.sku(),
                event.revision(),
                new StockLevelChanged("shelf", event.sku(), event.units(), 0, event.units()));
    }
}
