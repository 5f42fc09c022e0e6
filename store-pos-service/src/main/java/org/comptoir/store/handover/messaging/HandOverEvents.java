package org.comptoir.store.handover.messaging;

import org.comptoir.contracts.MoneyAmount;
import org.comptoir.contracts.store.v1.FulfilmentHandedOver;
import org.comptoir.defaults.outbox.Outbox;
import org.comptoir.store.handover.GoodsHandedOver;
import org.comptoir.store.handover.Payment;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells everybody that goods were handed over. */
@Component
class HandOverEvents {
    private final Outbox outbox;

    HandOverEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    @EventListener
    void tell(GoodsHandedOver goods) {
        outbox.append(goods.fulfilmentId().toString(), goods.revision(), handedOver(goods));
    }

    static FulfilmentHandedOver handedOver(GoodsHandedOver goods) {
        return new FulfilmentHandedOver(
                goods.handOverId(),
                goods.fulfilmentId(),
                goods.orderId(),
                goods.storeId(),
                goods.customerId(),
                goods.lines().stream()
                        .map(line -> new FulfilmentHandedOver.Line(line.sku(), line.quantity()))
                        .toList(),
                paid(goods.payment()),
                goods.actor(),
                goods.handedOverAt());
    }

    private static FulfilmentHandedOver.@Nullable Payment paid(@Nullable Payment payment) {
        return payment == null
                ? null
                : new FulfilmentHandedOver.Payment(
                        payment.tender().name(),
                        new MoneyAmount(
                                payment.amount().getAmountMinorLong(),
                                payment.amount().getCurrencyUnit().getCode()));
    }
}
