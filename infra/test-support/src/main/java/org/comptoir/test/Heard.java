package org.comptoir.test;

import java.time.Instant;
import java.util.UUID;

/**
 * An event as it came from Kafka, with its CloudEvents envelope.
 *
 * @param event the payload
 * @param id ce_id
 * @param source ce_source
 * @param type ce_type
 * @param subject ce_subject, which is also the key
 * @param sequence ce_sequence, the version of the aggregate
 * @param time ce_time
 * @param <T> the contract
 */
public record Heard<T extends Record>(
        T event, UUID id, String source, String type, String subject, long sequence, Instant time) {}
