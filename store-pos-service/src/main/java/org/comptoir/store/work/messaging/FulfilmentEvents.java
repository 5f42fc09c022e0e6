package org.comptoir.store.work.messaging;

import static org.comptoir.defaults.inbox.Subscription.on;

import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.comptoir.contracts.Topics;
import org.comptoir.contracts.orders.v1.FulfilmentChanged;
import org.comptoir.defaults.inbox.Inbox;
import org.comptoir.store.work.FulfilmentState;
import org.comptoir.store.work.Promise;
import org.comptoir.store.work.WorkLine;
import org.comptoir.store.work.WorkService;
import org.comptoir.store.work.WorkStatus;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Hears the fulfilments of the orders: what a store has to prepare. */
@Component
class FulfilmentEvents {
    private static final Logger LOG = LoggerFactory.getLogger(FulfilmentEvents.class);

    private final Inbox inbox;
    private final WorkService work;

    FulfilmentEvents(Inbox inbox, WorkService work) {
        this.inbox = inbox;
        this.work = work;
    }

    @KafkaListener(topics = Topics.FULFILMENTS)
    void hear(ConsumerRecord<String, byte[]> record) {
        inbox.receive(record, on(FulfilmentChanged.class, this::changed));
    }

    private void changed(FulfilmentChanged event) {
        state(event)
                .ifPresentOrElse(
                        work::follow,
                        () -> LOG.warn(
                                "Fulfilment {} is not for a clerk: {} {}",
                                event.fulfilmentId(),
                                event.method(),
                                event.status()));
    }

    /** Empty for a method or status that this version does not know: both sets may grow. */
    static Optional<FulfilmentState> state(FulfilmentChanged event) {
        return status(event)
                .map(status -> new FulfilmentState(
                        event.fulfilmentId(),
                        event.orderId(),
                        event.orderNumber(),
                        event.customerId(),
                        event.channel(),
                        event.storeId(),
                        status,
                        event.lines().stream().map(FulfilmentEvents::line).toList(),
                        promise(event),
                        event.changedAt()));
    }

    private static Promise promise(FulfilmentChanged event) {
        return new Promise(
                event.amountDue().amount(), event.amountDue().currency(), event.pickupCodeHash(), event.collectBy());
    }

    private static WorkLine line(FulfilmentChanged.Line line) {
        return new WorkLine(
                line.sku(),
                line.name(),
                line.quantity(),
                line.unitPrice().amount(),
                line.unitPrice().currency());
    }

    private static Optional<WorkStatus> status(FulfilmentChanged event) {
        if (!event.method().equals("PICKUP")) {
            return Optional.empty();
        }
        return switch (event.status()) {
            case "ALLOCATED" -> Optional.of(WorkStatus.TO_PICK);
            case "PICKED" -> Optional.of(WorkStatus.PICKED);
            case "READY" -> Optional.of(WorkStatus.READY);
            case "HANDED_OVER" -> Optional.of(WorkStatus.HANDED_OVER);
            case "CANCELLED" -> Optional.of(WorkStatus.CANCELLED);
            case "EXPIRED" -> Optional.of(WorkStatus.EXPIRED);
            default -> Optional.empty();
        };
    }
}
