package org.comptoir.customer.message.messaging;

import static org.comptoir.defaults.inbox.Subscription.on;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.comptoir.contracts.Topics;
import org.comptoir.contracts.orders.v1.OrderCancelled;
import org.comptoir.contracts.orders.v1.OrderCompleted;
import org.comptoir.contracts.orders.v1.OrderReady;
import org.comptoir.customer.message.MessageService;
import org.comptoir.customer.message.ReadyOrder;
import org.comptoir.defaults.inbox.Inbox;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** An order is ready: its customer is told, unless it ends first. A consumer group of its own, so that the timeline cannot hold messages up. */
@Component
class ReadyOrderEvents {
    private final Inbox inbox;
    private final MessageService messages;

    ReadyOrderEvents(Inbox inbox, MessageService messages) {
        this.inbox = inbox;
        this.messages = messages;
    }

    @KafkaListener(topics = Topics.ORDERS, groupId = "${spring.application.name}.messages")
    void hear(ConsumerRecord<String, byte[]> record) {
        inbox.receive(
                record,
                on(OrderReady.class, this::ready),
                on(OrderCompleted.class, this::completed),
                on(OrderCancelled.class, this::cancelled));
    }

    void ready(OrderReady order) {
        messages.announce(new ReadyOrder(
                order.orderId(),
                order.number(),
                order.customerId(),
                order.storeId(),
                order.pickupCode(),
                order.collectBy(),
                Money.ofMinor(
                        CurrencyUnit.of(order.amountDue().currency()),
                        order.amountDue().amount())));
    }

    void completed(OrderCompleted order) {
        messages.withdraw(order.orderId());
    }

    void cancelled(OrderCancelled order) {
        messages.withdraw(order.orderId());
    }
}
