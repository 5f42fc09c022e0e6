package org.comptoir.catalog.price.messaging;

import org.comptoir.catalog.price.Price;
import org.comptoir.catalog.price.PricesChanged;
import org.comptoir.contracts.MoneyAmount;
import org.comptoir.contracts.catalog.v1.PriceChanged;
import org.comptoir.defaults.outbox.Outbox;
import org.comptoir.defaults.outbox.OutboxEntry;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells each changed price, in the transaction that changed it. */
@Component
class PriceEvents {

    private final Outbox outbox;

    PriceEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    @EventListener
    void tell(PricesChanged event) {
        outbox.appendAll(event.prices().stream()
                .map(price -> new OutboxEntry(price.list().sku().value(), price.version(), contract(price)))
                .toList());
    }

    static PriceChanged contract(Price price) {
        var amount = price.list().amount();
        return new PriceChanged(
                price.list().sku().value(),
                new MoneyAmount(
                        amount.getAmountMinorLong(), amount.getCurrencyUnit().getCode()),
                price.list().vatRate().basisPoints(),
                price.validFrom());
    }
}
