package org.comptoir.inventory.shortage.messaging;

import org.comptoir.contracts.inventory.v1.StockShort;
import org.comptoir.defaults.outbox.Outbox;
import org.comptoir.defaults.outbox.OutboxEntry;
import org.comptoir.inventory.shortage.PromisesUnkept;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells whose promises cannot be kept, in the transaction that showed it. */
@Component
class ShortageEvents {
    private final Outbox outbox;

    ShortageEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    @EventListener
    void tell(PromisesUnkept news) {
        outbox.appendAll(news.shelves().stream()
                .map(shelf -> new OutboxEntry(shelf.shelf().key(), shelf.version(), fellShort(shelf)))
                .toList());
    }

    static StockShort fellShort(PromisesUnkept.ShortShelf shelf) {
        return new StockShort(
                shelf.shelf().location().value(),
                shelf.shelf().sku().value(),
                shelf.onHand(),
                shelf.reserved(),
                shelf.missing(),
                shelf.cause(),
                shelf.unkept().stream()
                        .map(unkept -> new StockShort.Unkept(
                                unkept.reservation(), unkept.order(), unkept.units(), unkept.priority()))
                        .toList());
    }
}
