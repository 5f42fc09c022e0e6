package org.comptoir.inventory.shortage;

import org.comptoir.inventory.stock.ShortfallsChanged;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** Waits until a transaction has written all it had to say of a shelf and its reservations, and then settles the shelf. */
@Component
class ShortShelves {
    private final ShortageService shortages;

    ShortShelves(ShortageService shortages) {
        this.shortages = shortages;
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void settle(ShortfallsChanged change) {
        shortages.settle(change.shortfalls());
    }
}
