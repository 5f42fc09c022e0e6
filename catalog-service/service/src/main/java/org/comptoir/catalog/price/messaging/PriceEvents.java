package org.comptoir.catalog.price.messaging;

import org.comptoir.catalog.price.Price;
import org.comptoir.catalog.price.PricesChanged;
import org.comptoir.catalog.price.TimedPrice;
import org.comptoir.contracts.MoneyAmount;
import org.comptoir.contracts.catalog.v1.PriceChanged;
import org.comptoir.defaults.outbox.Outbox;
import org.comptoir.defaults.outbox.OutboxEntry;
import org.joda.money.Money;
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
        return new PriceChanged(
                price.list().sku().value(),
                money(price.list().amount()),
                price.vatRate().basisPoints(),
                price.validFrom(),
                price.entries().stream().map(PriceEvents::entry).toList(),
                price.vatCategory());
    }

    private static PriceChanged.Entry entry(TimedPrice entry) {
        return new PriceChanged.Entry(
                entry.kind().name(),
                money(entry.amount()),
                entry.scope().channel(),
                entry.scope().storeGroup(),
                entry.scope().store(),
                entry.scope().tier(),
                entry.from(),
                entry.until());
    }

    private static MoneyAmount money(Money amount) {
        return new MoneyAmount(
                amount.getAmountMinorLong(), amount.getCurrencyUnit().getCode());
    }
}
