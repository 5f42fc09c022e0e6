package org.comptoir.customer.timeline.messaging;

import static org.comptoir.defaults.inbox.Subscription.on;

import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.comptoir.contracts.Topics;
import org.comptoir.contracts.orders.v1.OrderCancelled;
import org.comptoir.contracts.orders.v1.OrderCompleted;
import org.comptoir.contracts.orders.v1.OrderPlaced;
import org.comptoir.contracts.orders.v1.OrderReady;
import org.comptoir.customer.timeline.EntryKind;
import org.comptoir.customer.timeline.EntryLine;
import org.comptoir.customer.timeline.References;
import org.comptoir.customer.timeline.TimelineEntry;
import org.comptoir.customer.timeline.TimelineService;
import org.comptoir.defaults.UuidV7;
import org.comptoir.defaults.inbox.Inbox;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Orders: placed, ready, completed, cancelled. The pickup code is a secret and stays out of the timeline. */
@Component
class OrderEvents {
    private final Inbox inbox;
    private final TimelineService timeline;

    OrderEvents(Inbox inbox, TimelineService timeline) {
        this.inbox = inbox;
        this.timeline = timeline;
    }

    @KafkaListener(topics = Topics.ORDERS)
    void hear(ConsumerRecord<String, byte[]> record) {
        inbox.receive(
                record,
                on(OrderPlaced.class, this::placed),
                on(OrderReady.class, this::ready),
                on(OrderCompleted.class, this::completed),
                on(OrderCancelled.class, this::cancelled));
    }

    void placed(OrderPlaced order) {
        timeline.append(new TimelineEntry(
                UuidV7.next(),
                "order-placed:" + order.orderId(),
                order.customerId(),
                order.placedAt(),
                EntryKind.ORDER_PLACED,
                null,
                order.channel(),
                order.storeId(),
                References.toOrder(order.cartId(), order.orderId(), order.number(), order.fulfilmentId()),
                WireMoney.read(order.total()),
                order.lines().stream()
                        .map(line -> new EntryLine(line.sku(), line.name(), line.quantity()))
                        .toList()));
    }

    void ready(OrderReady order) {
        timeline.append(new TimelineEntry(
                UuidV7.next(),
                "order-ready:" + order.orderId(),
                order.customerId(),
                order.readyAt(),
                EntryKind.ORDER_READY,
                null,
                null,
                order.storeId(),
                References.toOrder(null, order.orderId(), order.number(), order.fulfilmentId()),
                WireMoney.read(order.amountDue()),
                List.of()));
    }

    void completed(OrderCompleted order) {
        timeline.append(new TimelineEntry(
                UuidV7.next(),
                "order-completed:" + order.orderId(),
                order.customerId(),
                order.completedAt(),
                EntryKind.ORDER_COMPLETED,
                null,
                null,
                order.storeId(),
                References.toOrder(null, order.orderId(), order.number(), order.fulfilmentId()),
                WireMoney.read(order.total()),
                List.of()));
    }

    void cancelled(OrderCancelled order) {
        timeline.append(new TimelineEntry(
                UuidV7.next(),
                "order-cancelled:" + order.orderId(),
                order.customerId(),
                order.cancelledAt(),
                EntryKind.ORDER_CANCELLED,
                order.reason(),
                null,
                order.storeId(),
                References.toOrder(null, order.orderId(), order.number(), order.fulfilmentId()),
                null,
                List.of()));
    }
}
