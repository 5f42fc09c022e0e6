package org.comptoir.defaults.outbox;

import org.jspecify.annotations.Nullable;

/**
 * An event to be told.
 *
 * @param aggregateId whose event: the key on Kafka and the CloudEvents subject
 * @param sequence the aggregate's version after the change
 * @param payload a record of the published language, marked with {@code @ContractEvent}
 * @param trace the W3C trace context of the request that caused it, where that is not the running one ({@link org.comptoir.defaults.tracing.Traces})
 */
public record OutboxEntry(
        String aggregateId,
        long sequence,
        Record payload,
        @Nullable String trace) {
    /** An event of the running request. */
    public OutboxEntry(String aggregateId, long sequence, Record payload) {
        this(aggregateId, sequence, payload, null);
    }
}
