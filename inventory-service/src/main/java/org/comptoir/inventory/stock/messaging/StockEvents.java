package org.comptoir.inventory.stock.messaging;

import org.comptoir.contracts.inventory.v1.StockLevelChanged;
import org.comptoir.contracts.inventory.v1.StockLevelsOpened;
import org.comptoir.defaults.outbox.Outbox;
import org.comptoir.defaults.outbox.OutboxEntry;
import org.comptoir.inventory.stock.StockChanged;
import org.comptoir.inventory.stock.StockOpened;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells levels, in the transaction that changed them. */
@Component
class StockEvents {
    /** A part of a load never changes: what happens to its shelves later is told of each shelf. */
    private static final long TOLD_ONCE = 1;

    private final Outbox outbox;

    StockEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    @EventListener
    void tell(StockChanged change) {
        outbox.appendAll(change.levels().stream()
                .map(level -> new OutboxEntry(level.shelf().key(), level.version(), changed(level)))
                .toList());
    }

    @EventListener
    void tell(StockOpened opening) {
        outbox.appendAll(opening.parts().stream()
                .map(part -> new OutboxEntry(part.key(), TOLD_ONCE, opened(part)))
                .toList());
    }

    static StockLevelChanged changed(StockChanged.Level level) {
        return new StockLevelChanged(
                level.shelf().location().value(),
                level.shelf().sku().value(),
                level.onHand(),
                level.reserved(),
                level.available());
    }

    static StockLevelsOpened opened(StockOpened.Part part) {
        return new StockLevelsOpened(
                part.location().value(),
                part.levels().stream()
                        .map(level -> new StockLevelsOpened.Line(
                                level.shelf().sku().value(),
                                level.onHand(),
                                level.reserved(),
                                level.available(),
                                level.version()))
                        .toList());
    }
}
