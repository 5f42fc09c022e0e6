package org.comptoir.inventory.stock.messaging;

import static org.comptoir.defaults.inbox.Subscription.on;

import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.comptoir.contracts.Topics;
import org.comptoir.contracts.store.v1.PickRejected;
import org.comptoir.defaults.inbox.Inbox;
import org.comptoir.inventory.location.LocationId;
import org.comptoir.inventory.stock.MovementReason;
import org.comptoir.inventory.stock.MovementType;
import org.comptoir.inventory.stock.Shelf;
import org.comptoir.inventory.stock.Sku;
import org.comptoir.inventory.stock.StockMovement;
import org.comptoir.inventory.stock.StockService;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/**
 * Hears what clerks could not take from the shelf: those units are not there, or not for sale. The reservation stays as it is:
 * order-service finds another place for it.
 */
@Component
class PickEvents {
    private final Inbox inbox;
    private final StockService stock;

    PickEvents(Inbox inbox, StockService stock) {
        this.inbox = inbox;
        this.stock = stock;
    }

    /** In a group of its own: reservations hear the same topic. */
    @KafkaListener(topics = Topics.WORK, groupId = "${spring.application.name}.picks")
    void hear(ConsumerRecord<String, byte[]> record) {
        inbox.receive(record, on(PickRejected.class, this::rejected));
    }

    private void rejected(PickRejected event) {
        stock.recordAll(movements(event));
    }

    static List<StockMovement> movements(PickRejected event) {
        List<StockMovement> movements = new ArrayList<>();
        for (PickRejected.Line line : event.lines()) {
            movements.add(new StockMovement(
                    new Shelf(new LocationId(event.storeId()), new Sku(line.sku())),
                    MovementType.SHRINKAGE,
                    MovementType.SHRINKAGE.effectOf(line.quantity()),
                    "pick-rejected:" + event.rejectionId() + ":" + (movements.size() + 1),
                    "fulfilment " + event.fulfilmentId(),
                    MovementReason.of(line.reason()),
                    event.actor(),
                    event.rejectedAt()));
        }
        return movements;
    }
}
