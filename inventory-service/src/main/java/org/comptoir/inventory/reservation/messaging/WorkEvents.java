package org.comptoir.inventory.reservation.messaging;

import static org.comptoir.defaults.inbox.Subscription.on;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.comptoir.contracts.Topics;
import org.comptoir.contracts.store.v1.FulfilmentHandedOver;
import org.comptoir.defaults.inbox.Inbox;
import org.comptoir.inventory.location.LocationId;
import org.comptoir.inventory.reservation.FulfilmentService;
import org.comptoir.inventory.reservation.HandOver;
import org.comptoir.inventory.reservation.Line;
import org.comptoir.inventory.reservation.ReservationId;
import org.comptoir.inventory.stock.Sku;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Hears what clerks handed over. */
@Component
class WorkEvents {
    private final Inbox inbox;
    private final FulfilmentService fulfilments;

    WorkEvents(Inbox inbox, FulfilmentService fulfilments) {
        this.inbox = inbox;
        this.fulfilments = fulfilments;
    }

    @KafkaListener(topics = Topics.WORK)
    void hear(ConsumerRecord<String, byte[]> record) {
        inbox.receive(record, on(FulfilmentHandedOver.class, this::handedOver));
    }

    private void handedOver(FulfilmentHandedOver event) {
        fulfilments.handedOver(handOver(event));
    }

    static HandOver handOver(FulfilmentHandedOver event) {
        return new HandOver(
                event.handOverId(),
                new ReservationId(event.fulfilmentId()),
                event.orderId(),
                new LocationId(event.storeId()),
                event.lines().stream()
                        .map(line -> new Line(new Sku(line.sku()), line.quantity()))
                        .toList(),
                event.actor(),
                event.handedOverAt());
    }
}
