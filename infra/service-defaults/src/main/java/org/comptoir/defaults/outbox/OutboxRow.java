package org.comptoir.defaults.outbox;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;

/** A waiting event as it stands in the table. */
record OutboxRow(
        long id,
        String aggregateId,
        String topic,
        String type,
        long sequence,
        UUID eventId,
        @Nullable String traceparent,
        String payload,
        Instant createdAt) {

    static OutboxRow read(ResultSet row) throws SQLException {
        return new OutboxRow(
                row.getLong("id"),
                row.getString("aggregate_id"),
                row.getString("topic"),
                row.getString("type"),
                row.getLong("sequence"),
                row.getObject("event_id", UUID.class),
                row.getString("traceparent"),
                row.getString("payload"),
                row.getObject("created_at", OffsetDateTime.class).toInstant());
    }

    /** CloudEvents 1.0, binary Kafka mode. */
    ProducerRecord<Object, Object> toRecord(String source) {
        ProducerRecord<Object, Object> record =
                new ProducerRecord<>(topic, aggregateId, payload.getBytes(StandardCharsets.UTF_8));
        header(record, "ce_specversion", "1.0");
        header(record, "ce_id", eventId.toString());
        header(record, "ce_source", source);
        header(record, "ce_type", type);
        header(record, "ce_time", createdAt.toString());
        header(record, "ce_subject", aggregateId);
        header(record, "ce_sequence", Long.toString(sequence));
        header(record, "content-type", "application/json");
        if (traceparent != null) {
            header(record, "traceparent", traceparent);
        }
        return record;
    }

    private static void header(ProducerRecord<Object, Object> record, String name, String value) {
        record.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
