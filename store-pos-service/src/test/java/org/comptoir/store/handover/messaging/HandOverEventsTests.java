package org.comptoir.store.handover.messaging;

import static org.comptoir.store.work.WorkFixture.ALL;
import static org.comptoir.store.work.WorkFixture.FULFILMENT;
import static org.comptoir.store.work.WorkFixture.NOW;
import static org.comptoir.store.work.WorkFixture.STORE;

import java.util.UUID;
import org.comptoir.store.handover.GoodsHandedOver;
import org.comptoir.store.handover.Payment;
import org.comptoir.store.handover.Tender;
import org.comptoir.test.Contracts;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class HandOverEventsTests {
    @Test
    void tellsWhoPaidWhat() {
        var payment = new Payment(Tender.CARD, Money.ofMinor(CurrencyUnit.EUR, 1248));

        Contracts.assertValid(HandOverEvents.handedOver(goods(payment)));
    }

    @Test
    void tellsNoPaymentWhenNothingWasDue() {
        Contracts.assertValid(HandOverEvents.handedOver(goods(null)));
    }

    private static GoodsHandedOver goods(@Nullable Payment payment) {
        return new GoodsHandedOver(
                UUID.randomUUID(),
                FULFILMENT,
                new UUID(0, 2),
                STORE,
                new UUID(0, 4),
                ALL,
                payment,
                "clerk:anna",
                NOW,
                3);
    }
}
