package org.comptoir.inventory.location.messaging;

import static org.comptoir.defaults.inbox.Subscription.on;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.comptoir.contracts.Topics;
import org.comptoir.contracts.catalog.v1.StoreGroupChanged;
import org.comptoir.defaults.inbox.Inbox;
import org.comptoir.inventory.location.LocationGroupService;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Hears which stores the catalogue groups together. */
@Component
class StoreGroupEvents {
    private final Inbox inbox;
    private final LocationGroupService groups;

    StoreGroupEvents(Inbox inbox, LocationGroupService groups) {
        this.inbox = inbox;
        this.groups = groups;
    }

    @KafkaListener(topics = Topics.PRICES)
    void hear(ConsumerRecord<String, byte[]> record) {
        inbox.receive(record, on(StoreGroupChanged.class, group -> groups.learn(group.code(), group.stores())));
    }
}
