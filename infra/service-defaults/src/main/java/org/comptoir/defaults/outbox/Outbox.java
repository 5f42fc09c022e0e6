package org.comptoir.defaults.outbox;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.comptoir.contracts.ContractEvent;
import org.comptoir.defaults.UuidV7;
import org.comptoir.defaults.json.EventJson;
import org.comptoir.defaults.tracing.Traces;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Where a service writes what it has to tell. The row commits or vanishes with the state it speaks of; the relay
 * brings it to Kafka afterwards.
 *
 * <p>The aggregate's row must be locked (or new) before its event is appended: rows get their order from an identity,
 * and the lock is what makes that order the order of the changes.
 */
public class Outbox {
    private static final String INSERT = """
            INSERT INTO outbox (shard, aggregate_id, topic, type, sequence, event_id, traceparent, payload)
            SELECT shard, aggregate_id, topic, type, sequence, event_id, coalesce(trace, :traceparent), payload
            FROM unnest(:shards::smallint[], :aggregates::text[], :topics::text[], :types::text[], :sequences::bigint[],
                        :ids::uuid[], :traces::text[], :payloads::text[])
                 WITH ORDINALITY AS e (shard, aggregate_id, topic, type, sequence, event_id, trace, payload, place)
            ORDER BY place
            """;

    private final JdbcClient jdbc;
    private final EventJson json;
    private final Runnable wakeRelay;

    Outbox(JdbcClient jdbc, EventJson json, Runnable wakeRelay) {
        this.jdbc = jdbc;
        this.json = json;
        this.wakeRelay = wakeRelay;
    }

    /**
     * Appends one event in the running transaction.
     *
     * @param aggregateId key on Kafka and CloudEvents subject
     * @param sequence the aggregate's version after the change
     * @param payload a record marked with {@link ContractEvent}
     * @throws IllegalStateException without a transaction
     */
    public void append(String aggregateId, long sequence, Record payload) {
        appendAll(List.of(new OutboxEntry(aggregateId, sequence, payload)));
    }

    /** Appends many events with one statement; they leave in the order of the list. */
    public void appendAll(List<OutboxEntry> entries) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("An event is appended in the transaction of its change, and there is none");
        }
        if (entries.isEmpty()) {
            return;
        }
        insert(entries);
        TransactionSynchronizationManager.registerSynchronization(new Wake(wakeRelay));
    }

    private void insert(List<OutboxEntry> entries) {
        jdbc.sql(INSERT)
                .param("traceparent", Traces.current())
                .param(
                        "shards",
                        entries.stream().map(e -> Shards.of(e.aggregateId())).toArray(Short[]::new))
                .param("aggregates", texts(entries.stream().map(OutboxEntry::aggregateId)))
                .param("topics", texts(entries.stream().map(e -> contract(e).topic())))
                .param("types", texts(entries.stream().map(e -> contract(e).type())))
                .param("sequences", entries.stream().map(OutboxEntry::sequence).toArray(Long[]::new))
                .param("ids", entries.stream().map(_ -> UuidV7.next()).toArray(UUID[]::new))
                .param("traces", entries.stream().map(OutboxEntry::trace).toArray(String[]::new))
                .param("payloads", texts(entries.stream().map(e -> json.write(e.payload()))))
                .update();
    }

    private static String[] texts(Stream<String> values) {
        return values.toArray(String[]::new);
    }

    private static ContractEvent contract(OutboxEntry entry) {
        Class<?> type = entry.payload().getClass();
        ContractEvent contract = type.getAnnotation(ContractEvent.class);
        if (contract == null) {
            throw new IllegalArgumentException(type.getSimpleName() + " is not part of the published language");
        }
        return contract;
    }

    private record Wake(Runnable relay) implements TransactionSynchronization {
        @Override
        public void afterCommit() {
            relay.run();
        }
    }
}
