package org.comptoir.sample.shelf.messaging;

import static org.comptoir.defaults.inbox.Subscription.on;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.comptoir.contracts.Topics;
import org.comptoir.contracts.catalog.v1.ProductChanged;
import org.comptoir.defaults.inbox.Inbox;
import org.comptoir.sample.shelf.ShelfService;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** A product that is retired leaves the shelf. */
@Component
class ProductEvents {
    private final Inbox inbox;
    private final ShelfService shelves;

    ProductEvents(Inbox inbox, ShelfService shelves) {
        this.inbox = inbox;
        this.shelves = shelves;
    }

    @KafkaListener(topics = Topics.PRODUCTS)
    void hear(ConsumerRecord<String, byte[]> record) {
        inbox.receive(record, on(ProductChanged.class, this::changed));
    }

    private void changed(ProductChanged event) {
        if (event.status().equals("RETIRED")) {
            shelves.fill(event.sku(), 0);
        }
    }
}
