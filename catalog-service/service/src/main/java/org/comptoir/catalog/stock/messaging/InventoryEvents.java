package org.comptoir.catalog.stock.messaging;

import static org.comptoir.defaults.inbox.Subscription.on;

import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.comptoir.catalog.stock.StockLevel;
import org.comptoir.catalog.stock.StockService;
import org.comptoir.contracts.Topics;
import org.comptoir.contracts.inventory.v1.StockLevelChanged;
import org.comptoir.contracts.inventory.v1.StockLevelsOpened;
import org.comptoir.defaults.inbox.EventHeader;
import org.comptoir.defaults.inbox.Inbox;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Hears what inventory-service says of levels. */
@Component
class InventoryEvents {

    private final Inbox inbox;
    private final StockService stock;

    InventoryEvents(Inbox inbox, StockService stock) {
        this.inbox = inbox;
        this.stock = stock;
    }

    @KafkaListener(topics = Topics.STOCK_LEVELS)
    void hear(ConsumerRecord<String, byte[]> record) {
        inbox.receive(record, on(StockLevelChanged.class, this::changed), on(StockLevelsOpened.class, this::opened));
    }

    private void changed(StockLevelChanged event, EventHeader header) {
        stock.learn(List.of(new StockLevel(event.locationId(), event.sku(), event.available(), header.sequence())));
    }

    private void opened(StockLevelsOpened event) {
        stock.learn(levels(event));
    }

    static List<StockLevel> levels(StockLevelsOpened event) {
        return event.lines().stream()
                .map(line -> new StockLevel(event.locationId(), line.sku(), line.available(), line.sequence()))
                .toList();
    }
}
