package org.comptoir.inventory.shortage.messaging;

import java.util.List;
import java.util.stream.IntStream;
import org.comptoir.contracts.inventory.v1.StockShort;
import org.comptoir.defaults.outbox.Outbox;
import org.comptoir.defaults.outbox.OutboxEntry;
import org.comptoir.inventory.shortage.PromisesUnkept;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tells whose promises cannot be kept, in the transaction that showed it. A shelf from which very many are promised is told of by several
 * events: one of all of them would be larger than a broker takes, and would keep back whatever is told of that shelf later.
 */
@Component
class ShortageEvents {
    /** Some 80 KB. */
    static final int NAMED_AT_ONCE = 500;

    private final Outbox outbox;

    ShortageEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    @EventListener
    void tell(PromisesUnkept news) {
        outbox.appendAll(news.shelves().stream()
                .flatMap(shelf -> fellShort(shelf).stream()
                        .map(event -> new OutboxEntry(shelf.shelf().key(), shelf.version(), event)))
                .toList());
    }

    /** In the order in which they are given up; each of them is named by one event. */
    static List<StockShort> fellShort(PromisesUnkept.ShortShelf shelf) {
        List<PromisesUnkept.Unkept> unkept = shelf.unkept();
        return IntStream.iterate(0, from -> from < unkept.size(), from -> from + NAMED_AT_ONCE)
                .mapToObj(from -> fellShort(shelf, unkept.subList(from, Math.min(from + NAMED_AT_ONCE, unkept.size()))))
                .toList();
    }

    private static StockShort fellShort(PromisesUnkept.ShortShelf shelf, List<PromisesUnkept.Unkept> named) {
        return new StockShort(
                shelf.shelf().location().value(),
                shelf.shelf().sku().value(),
                shelf.onHand(),
                shelf.reserved(),
                shelf.missing(),
                shelf.cause(),
                named.stream()
                        .map(unkept -> new StockShort.Unkept(
                                unkept.reservation(), unkept.order(), unkept.units(), unkept.priority()))
                        .toList());
    }
}
