package org.comptoir.customer.timeline.messaging;

import static org.comptoir.defaults.inbox.Subscription.on;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.comptoir.contracts.Topics;
import org.comptoir.contracts.store.v1.FulfilmentHandedOver;
import org.comptoir.customer.timeline.EntryKind;
import org.comptoir.customer.timeline.EntryLine;
import org.comptoir.customer.timeline.References;
import org.comptoir.customer.timeline.TimelineEntry;
import org.comptoir.customer.timeline.TimelineService;
import org.comptoir.defaults.UuidV7;
import org.comptoir.defaults.inbox.Inbox;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** The customer came and took the goods; the amount is what they paid at the counter. */
@Component
class WorkEvents {
    private static final String STORE = "store";

    private final Inbox inbox;
    private final TimelineService timeline;

    WorkEvents(Inbox inbox, TimelineService timeline) {
        this.inbox = inbox;
        this.timeline = timeline;
    }

    @KafkaListener(topics = Topics.WORK)
    void hear(ConsumerRecord<String, byte[]> record) {
        inbox.receive(record, on(FulfilmentHandedOver.class, this::handedOver));
    }

    void handedOver(FulfilmentHandedOver handOver) {
        FulfilmentHandedOver.Payment payment = handOver.payment();
        timeline.append(new TimelineEntry(
                UuidV7.next(),
                "hand-over:" + handOver.handOverId(),
                handOver.customerId(),
                handOver.handedOverAt(),
                EntryKind.ORDER_HANDED_OVER,
                null,
                STORE,
                handOver.storeId(),
                References.toOrder(null, handOver.orderId(), null, handOver.fulfilmentId()),
                payment == null ? null : WireMoney.read(payment.paid()),
                handOver.lines().stream()
                        .map(line -> new EntryLine(line.sku(), null, line.quantity()))
                        .toList()));
    }
}
