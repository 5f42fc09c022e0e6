package org.comptoir.defaults.inbox;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;

/** Reads the envelope of a Kafka record, or says what is wrong with it. */
final class CloudEventHeaders {
    private final ConsumerRecord<String, byte[]> record;

    CloudEventHeaders(ConsumerRecord<String, byte[]> record) {
        this.record = record;
    }

    String type() {
        String version = required("ce_specversion");
        if (!version.equals("1.0")) {
            throw new MalformedEvent("Unknown CloudEvents version");
        }
        return required("ce_type");
    }

    EventHeader read() {
        try {
            EventHeader header = new EventHeader(
                    UUID.fromString(required("ce_id")),
                    required("ce_source"),
                    type(),
                    required("ce_subject"),
                    Long.parseLong(required("ce_sequence")),
                    Instant.parse(required("ce_time")));
            if (!header.subject().equals(record.key())) {
                throw new MalformedEvent("The key of a record is its ce_subject");
            }
            return header;
        } catch (IllegalArgumentException | DateTimeException broken) {
            throw new MalformedEvent("Unreadable CloudEvents header", broken);
        }
    }

    @Nullable
    String optional(String name) {
        Header header = record.headers().lastHeader(name);
        return header == null || header.value() == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }

    private String required(String name) {
        String value = optional(name);
        if (value == null) {
            throw new MalformedEvent("Missing header " + name);
        }
        return value;
    }
}
