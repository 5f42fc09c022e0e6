package org.comptoir.inventory.stock.messaging;

import static org.comptoir.defaults.inbox.Subscription.on;

import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.comptoir.contracts.Topics;
import org.comptoir.contracts.store.v1.SaleRecorded;
import org.comptoir.defaults.inbox.Inbox;
import org.comptoir.inventory.location.LocationId;
import org.comptoir.inventory.stock.Shelf;
import org.comptoir.inventory.stock.Sku;
import org.comptoir.inventory.stock.StockMovement;
import org.comptoir.inventory.stock.StockService;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Hears what tills sold: each line lowers its shelf, once. */
@Component
class SaleEvents {
    private final Inbox inbox;
    private final StockService stock;

    SaleEvents(Inbox inbox, StockService stock) {
        this.inbox = inbox;
        this.stock = stock;
    }

    @KafkaListener(topics = Topics.SALES)
    void hear(ConsumerRecord<String, byte[]> record) {
        inbox.receive(record, on(SaleRecorded.class, this::sold));
    }

    private void sold(SaleRecorded sale) {
        stock.recordAll(movements(sale));
    }

    static List<StockMovement> movements(SaleRecorded sale) {
        List<StockMovement> movements = new ArrayList<>();
        int number = 0;
        for (SaleRecorded.Line line : sale.lines()) {
            number++;
            Shelf shelf = new Shelf(new LocationId(sale.storeId()), new Sku(line.sku()));
            String source = "sale:" + sale.saleId() + ":" + number;
            movements.add(StockMovement.sold(shelf, line.quantity(), source, "till:" + sale.tillId(), sale.soldAt()));
        }
        return movements;
    }
}
