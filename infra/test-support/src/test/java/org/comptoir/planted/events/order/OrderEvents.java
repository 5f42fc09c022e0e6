package org.comptoir.planted.events.order;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.kafka.core.KafkaTemplate;

class OrderEvents {
    private final KafkaTemplate<String, byte[]> kafka;

    OrderEvents(KafkaTemplate<String, byte[]> kafka) {
        this.kafka = kafka;
    }

    @KafkaListener(topics = "orders.orders")
    void hear(ConsumerRecord<String, byte[]> record) {
        kafka.send("echo", record.value()).join();
    }
}
