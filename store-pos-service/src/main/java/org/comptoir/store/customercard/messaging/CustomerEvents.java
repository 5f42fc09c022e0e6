package org.comptoir.store.customercard.messaging;

import static org.comptoir.defaults.inbox.Subscription.on;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.comptoir.contracts.Topics;
import org.comptoir.contracts.customers.v1.CustomerChanged;
import org.comptoir.defaults.inbox.Inbox;
import org.comptoir.store.customercard.CustomerCard;
import org.comptoir.store.customercard.CustomerCardService;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Hears which customers exist and under which number. */
@Component
class CustomerEvents {
    private final Inbox inbox;
    private final CustomerCardService cards;

    CustomerEvents(Inbox inbox, CustomerCardService cards) {
        this.inbox = inbox;
        this.cards = cards;
    }

    @KafkaListener(topics = Topics.CUSTOMERS)
    void hear(ConsumerRecord<String, byte[]> record) {
        inbox.receive(record, on(CustomerChanged.class, this::changed));
    }

    private void changed(CustomerChanged event) {
        if (event.status().equals("ERASED")) {
            cards.forget(event.customerId());
        } else {
            cards.learn(new CustomerCard(event.customerId(), event.number()));
        }
    }
}
