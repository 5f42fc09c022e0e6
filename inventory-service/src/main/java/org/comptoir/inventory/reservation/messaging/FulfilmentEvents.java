package org.comptoir.inventory.reservation.messaging;

import static org.comptoir.defaults.inbox.Subscription.on;

import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.comptoir.contracts.Topics;
import org.comptoir.contracts.orders.v1.FulfilmentChanged;
import org.comptoir.defaults.inbox.Inbox;
import org.comptoir.inventory.location.LocationId;
import org.comptoir.inventory.reservation.FulfilmentService;
import org.comptoir.inventory.reservation.Line;
import org.comptoir.inventory.reservation.ReservationId;
import org.comptoir.inventory.stock.Sku;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Hears what order-service decided: an order that lives keeps its units, one that ended gives them back. */
@Component
class FulfilmentEvents {
    private final Inbox inbox;
    private final FulfilmentService fulfilments;

    FulfilmentEvents(Inbox inbox, FulfilmentService fulfilments) {
        this.inbox = inbox;
        this.fulfilments = fulfilments;
    }

    @KafkaListener(topics = Topics.FULFILMENTS)
    void hear(ConsumerRecord<String, byte[]> record) {
        inbox.receive(record, on(FulfilmentChanged.class, this::changed));
    }

    /** Only the newest state arrives for sure, so every state of a living order promises its units. A hand-over is told by the store. */
    void changed(FulfilmentChanged fulfilment) {
        ReservationId id = new ReservationId(fulfilment.fulfilmentId());
        switch (fulfilment.status()) {
            case "ALLOCATED", "PICKED", "READY" ->
                fulfilments.accepted(id, fulfilment.orderId(), new LocationId(fulfilment.storeId()), lines(fulfilment));
            case "CANCELLED", "EXPIRED" -> fulfilments.dropped(id, fulfilment.status());
            default -> {
                // HANDED_OVER, or a state of a later release: nothing for the shelf.
            }
        }
    }

    static List<Line> lines(FulfilmentChanged fulfilment) {
        return fulfilment.lines().stream()
                .map(line -> new Line(new Sku(line.sku()), line.quantity()))
                .toList();
    }
}
