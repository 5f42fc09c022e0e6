package org.comptoir.customer.timeline.messaging;

import static org.comptoir.defaults.inbox.Subscription.on;

import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.comptoir.contracts.Topics;
import org.comptoir.contracts.orders.v1.CartChanged;
import org.comptoir.customer.timeline.EntryKind;
import org.comptoir.customer.timeline.EntryLine;
import org.comptoir.customer.timeline.References;
import org.comptoir.customer.timeline.TimelineEntry;
import org.comptoir.customer.timeline.TimelineService;
import org.comptoir.defaults.UuidV7;
import org.comptoir.defaults.inbox.Inbox;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Baskets: one entry each that follows the basket. The inbox lets only newer states through. */
@Component
class CartEvents {
    private final Inbox inbox;
    private final TimelineService timeline;

    CartEvents(Inbox inbox, TimelineService timeline) {
        this.inbox = inbox;
        this.timeline = timeline;
    }

    @KafkaListener(topics = Topics.CARTS)
    void hear(ConsumerRecord<String, byte[]> record) {
        inbox.receive(record, on(CartChanged.class, this::changed));
    }

    void changed(CartChanged cart) {
        String source = "cart:" + cart.cartId();
        UUID customerId = cart.customerId();
        if (customerId == null) {
            timeline.remove(source);
            return;
        }
        timeline.update(new TimelineEntry(
                UuidV7.next(),
                source,
                customerId,
                cart.changedAt(),
                EntryKind.BASKET,
                cart.status(),
                cart.channel(),
                null,
                References.toCart(cart.cartId()),
                null,
                cart.lines().stream()
                        .map(line -> new EntryLine(line.sku(), line.name(), line.quantity()))
                        .toList()));
    }
}
