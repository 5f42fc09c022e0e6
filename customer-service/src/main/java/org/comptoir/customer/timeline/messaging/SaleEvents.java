package org.comptoir.customer.timeline.messaging;

import static org.comptoir.defaults.inbox.Subscription.on;

import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.comptoir.contracts.Topics;
import org.comptoir.contracts.store.v1.SaleRecorded;
import org.comptoir.customer.timeline.EntryKind;
import org.comptoir.customer.timeline.EntryLine;
import org.comptoir.customer.timeline.References;
import org.comptoir.customer.timeline.TimelineEntry;
import org.comptoir.customer.timeline.TimelineService;
import org.comptoir.defaults.UuidV7;
import org.comptoir.defaults.inbox.Inbox;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Till sales of a customer who said who they are; the others belong to nobody's timeline. */
@Component
class SaleEvents {
    private static final String STORE = "store";

    private final Inbox inbox;
    private final TimelineService timeline;

    SaleEvents(Inbox inbox, TimelineService timeline) {
        this.inbox = inbox;
        this.timeline = timeline;
    }

    @KafkaListener(topics = Topics.SALES)
    void hear(ConsumerRecord<String, byte[]> record) {
        inbox.receive(record, on(SaleRecorded.class, this::recorded));
    }

    void recorded(SaleRecorded sale) {
        UUID customerId = sale.customerId();
        if (customerId == null) {
            return;
        }
        timeline.append(new TimelineEntry(
                UuidV7.next(),
                "sale:" + sale.saleId(),
                customerId,
                sale.soldAt(),
                EntryKind.SALE,
                null,
                STORE,
                sale.storeId(),
                References.toSale(sale.saleId(), sale.ticketNumber()),
                WireMoney.read(sale.total()),
                sale.lines().stream()
                        .map(line -> new EntryLine(line.sku(), line.name(), line.quantity()))
                        .toList()));
    }
}
