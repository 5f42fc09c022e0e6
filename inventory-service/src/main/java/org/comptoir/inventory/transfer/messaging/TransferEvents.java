package org.comptoir.inventory.transfer.messaging;

import org.comptoir.contracts.inventory.v1.TransferChanged;
import org.comptoir.defaults.outbox.Outbox;
import org.comptoir.inventory.transfer.Transfer;
import org.comptoir.inventory.transfer.TransferStepped;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells each step of a transfer, in the transaction that took it. */
@Component
class TransferEvents {
    private final Outbox outbox;

    TransferEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    @EventListener
    void tell(TransferStepped step) {
        Transfer transfer = step.transfer();
        outbox.append(transfer.id().toString(), transfer.version(), changed(transfer));
    }

    static TransferChanged changed(Transfer transfer) {
        return new TransferChanged(
                transfer.id(),
                transfer.from().value(),
                transfer.to().value(),
                transfer.status().name(),
                transfer.lines().stream()
                        .map(line ->
                                new TransferChanged.Line(line.sku().value(), line.sent(), line.received(), line.lost()))
                        .toList(),
                transfer.changedAt());
    }
}
