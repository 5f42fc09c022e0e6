package org.comptoir.store.till.messaging;

import org.comptoir.contracts.MoneyAmount;
import org.comptoir.contracts.store.v1.SaleRecorded;
import org.comptoir.defaults.outbox.Outbox;
import org.comptoir.store.till.GoodsSold;
import org.comptoir.store.till.Sale;
import org.joda.money.Money;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells everybody what the tills sold. */
@Component
class SaleEvents {
    private final Outbox outbox;

    SaleEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    @EventListener
    void tell(GoodsSold sold) {
        outbox.append(sold.sale().id().toString(), Sale.REVISION, recorded(sold.sale()));
    }

    static SaleRecorded recorded(Sale sale) {
        return new SaleRecorded(
                sale.id(),
                sale.storeId(),
                sale.tillId(),
                sale.ticketNumber(),
                sale.customerId().orElse(null),
                sale.lines().stream()
                        .map(line -> new SaleRecorded.Line(
                                line.sku(),
                                line.name(),
                                line.quantity(),
                                wire(sale.money(line.unitPrice())),
                                wire(sale.money(line.total())),
                                line.vatRate()))
                        .toList(),
                wire(sale.total()),
                sale.paid().stream()
                        .map(paid -> new SaleRecorded.Tender(paid.tender().name(), wire(sale.money(paid.amount()))))
                        .toList(),
                sale.soldAt());
    }

    private static MoneyAmount wire(Money money) {
        return new MoneyAmount(
                money.getAmountMinorLong(), money.getCurrencyUnit().getCode());
    }
}
