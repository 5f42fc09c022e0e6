package org.comptoir.defaults.trial;

import static org.comptoir.defaults.inbox.Subscription.on;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.comptoir.contracts.Topics;
import org.comptoir.contracts.store.v1.FulfilmentStaged;
import org.comptoir.defaults.inbox.Inbox;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Counts how often each staging had its effect; has a bug that can be fixed. */
@Component
public class StagedParcels {
    private final Inbox inbox;
    private final JdbcClient jdbc;
    private volatile boolean broken = true;

    StagedParcels(Inbox inbox, JdbcClient jdbc) {
        this.inbox = inbox;
        this.jdbc = jdbc;
    }

    @KafkaListener(topics = Topics.WORK)
    void hear(ConsumerRecord<String, byte[]> record) {
        inbox.receive(record, on(FulfilmentStaged.class, this::staged));
    }

    private void staged(FulfilmentStaged event) {
        jdbc.sql("INSERT INTO staged AS s VALUES (?, 1) ON CONFLICT (fulfilment_id) DO UPDATE SET times = s.times + 1")
                .param(event.fulfilmentId())
                .update();
        if (broken && event.spot().startsWith("bug")) {
            throw new IllegalStateException("a bug");
        }
    }

    public void fix() {
        broken = false;
    }
}
