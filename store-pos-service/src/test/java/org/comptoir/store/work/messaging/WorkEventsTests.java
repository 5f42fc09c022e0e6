package org.comptoir.store.work.messaging;

import static org.comptoir.store.work.WorkFixture.ALL;
import static org.comptoir.store.work.WorkFixture.FULFILMENT;
import static org.comptoir.store.work.WorkFixture.NOW;
import static org.comptoir.store.work.WorkFixture.STORE;

import java.util.UUID;
import org.comptoir.store.work.GoodsPicked;
import org.comptoir.store.work.GoodsStaged;
import org.comptoir.test.Contracts;
import org.junit.jupiter.api.Test;

class WorkEventsTests {
    private static final UUID ORDER = new UUID(0, 2);

    @Test
    void tellsWhatWasPicked() {
        Contracts.assertValid(WorkEvents.picked(new GoodsPicked(FULFILMENT, ORDER, STORE, ALL, "clerk:anna", NOW, 1)));
    }

    @Test
    void tellsWhereGoodsWait() {
        Contracts.assertValid(
                WorkEvents.staged(new GoodsStaged(FULFILMENT, ORDER, STORE, "B-07", "clerk:anna", NOW, 2)));
    }
}
