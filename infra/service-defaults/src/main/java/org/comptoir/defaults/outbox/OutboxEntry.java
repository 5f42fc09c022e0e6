package org.comptoir.defaults.outbox;

/**
 * An event to be told.
 *
 * @param aggregateId whose event: the key on Kafka and the CloudEvents subject
 * @param sequence the aggregate's version after the change
 * @param payload a record of the published language, marked with {@code @ContractEvent}
 */
public record OutboxEntry(String aggregateId, long sequence, Record payload) {}
