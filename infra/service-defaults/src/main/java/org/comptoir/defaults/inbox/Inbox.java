package org.comptoir.defaults.inbox;

import java.util.Arrays;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.comptoir.contracts.ContractEvent;
import org.comptoir.defaults.json.EventJson;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.support.KafkaUtils;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.core.JacksonException;

/**
 * Where a service hears. Opens the transaction, drops what it has already heard, and calls the handler in the same
 * transaction: an event has its effect once, or not at all yet.
 */
public class Inbox {
    private static final String ONCE = """
            INSERT INTO inbox (consumer, source, event_id) VALUES (:consumer, :source, :id) ON CONFLICT DO NOTHING
            """;
    private static final String NEWEST = """
            INSERT INTO inbox_newest AS known (consumer, type, subject, sequence)
            VALUES (:consumer, :type, :subject, :sequence)
            ON CONFLICT (consumer, type, subject) DO UPDATE SET sequence = excluded.sequence
            WHERE known.sequence < excluded.sequence OR :again AND known.sequence = excluded.sequence
            """;

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final EventJson json;
    private final String service;
    private final ReplayedTopics replayed;

    Inbox(JdbcClient jdbc, TransactionTemplate transaction, EventJson json, String service, ReplayedTopics replayed) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.json = json;
        this.service = service;
        this.replayed = replayed;
    }

    /**
     * Hears one record. Types without a subscription are ignored.
     *
     * @throws MalformedEvent when the record can never be understood; the listener container makes it a dead letter
     */
    public void receive(ConsumerRecord<String, byte[]> record, Subscription<?>... subscriptions) {
        CloudEventHeaders headers = new CloudEventHeaders(record);
        if (record.key() == null) {
            throw new MalformedEvent("A record without a key belongs to no aggregate");
        }
        Subscription<?> subscription = find(headers.type(), subscriptions);
        if (subscription == null) {
            return;
        }
        boolean again = replayed.contains(record.topic());
        TraceParent.of(headers.optional("traceparent"))
                .wrap(() -> handle(subscription, headers.read(), record.value(), again))
                .run();
    }

    private static @Nullable Subscription<?> find(String type, Subscription<?>... subscriptions) {
        for (Subscription<?> subscription : subscriptions) {
            if (subscription.type().equals(type)) {
                return subscription;
            }
        }
        if (Arrays.stream(subscriptions).anyMatch(subscription -> subscription.isOtherVersionOf(type))) {
            throw new MalformedEvent("Unknown version of a known event");
        }
        return null;
    }

    private <E extends Record> void handle(
            Subscription<E> subscription, EventHeader header, byte[] payload, boolean again) {
        E event = read(payload, subscription.payload());
        transaction.executeWithoutResult(_ -> {
            if (isNews(subscription, header, again)) {
                subscription.handler().accept(event, header);
            }
        });
    }

    private <E extends Record> E read(byte[] payload, Class<E> type) {
        if (payload == null) {
            throw new MalformedEvent("A record without a value tells nothing");
        }
        E event;
        try {
            event = json.read(payload, type);
        } catch (JacksonException broken) {
            throw new MalformedEvent("The payload is not a " + type.getSimpleName(), broken);
        }
        if (event == null) {
            throw new MalformedEvent("The payload is null");
        }
        return event;
    }

    private boolean isNews(Subscription<?> subscription, EventHeader header, boolean again) {
        return subscription.kind() == ContractEvent.Kind.STATE ? isNewest(header, again) : isFirst(header);
    }

    private boolean isFirst(EventHeader header) {
        return jdbc.sql(ONCE)
                        .param("consumer", consumer())
                        .param("source", header.source())
                        .param("id", header.id())
                        .update()
                == 1;
    }

    /**
     * The sequence alone tells a repeat from news, so a state needs no row per event. In a replay the newest one is taken
     * once more, and no older one: a copy that is still there never goes back in time.
     */
    private boolean isNewest(EventHeader header, boolean again) {
        return jdbc.sql(NEWEST)
                        .param("consumer", consumer())
                        .param("type", header.type())
                        .param("subject", header.subject())
                        .param("sequence", header.sequence())
                        .param("again", again)
                        .update()
                == 1;
    }

    /**
     * The listener's consumer group: two features that hear the same topic in groups of their own do not disturb each
     * other.
     */
    private String consumer() {
        String group = KafkaUtils.getConsumerGroupId();
        return group == null ? service : group;
    }
}
