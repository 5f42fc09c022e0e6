package org.comptoir.store.work.messaging;

import org.comptoir.contracts.store.v1.FulfilmentPicked;
import org.comptoir.contracts.store.v1.FulfilmentStaged;
import org.comptoir.defaults.outbox.Outbox;
import org.comptoir.store.work.GoodsPicked;
import org.comptoir.store.work.GoodsStaged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells everybody what the clerks did. */
@Component
class WorkEvents {
    private final Outbox outbox;

    WorkEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    @EventListener
    void tell(GoodsPicked goods) {
        outbox.append(goods.fulfilmentId().toString(), goods.revision(), picked(goods));
    }

    @EventListener
    void tell(GoodsStaged goods) {
        outbox.append(goods.fulfilmentId().toString(), goods.revision(), staged(goods));
    }

    static FulfilmentPicked picked(GoodsPicked goods) {
        return new FulfilmentPicked(
                goods.fulfilmentId(),
                goods.orderId(),
                goods.storeId(),
                goods.lines().stream()
                        .map(line -> new FulfilmentPicked.Line(line.sku(), line.quantity()))
                        .toList(),
                goods.actor(),
                goods.pickedAt());
    }

    static FulfilmentStaged staged(GoodsStaged goods) {
        return new FulfilmentStaged(
                goods.fulfilmentId(), goods.orderId(), goods.storeId(), goods.spot(), goods.actor(), goods.stagedAt());
    }
}
