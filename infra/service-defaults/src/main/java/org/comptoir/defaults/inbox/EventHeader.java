package org.comptoir.defaults.inbox;

import java.time.Instant;
import java.util.UUID;

/**
 * The envelope of an event (CloudEvents 1.0, binary Kafka mode).
 *
 * @param id de-duplicates together with the source
 * @param source who told it, for example {@code /order-service}
 * @param type what happened, with its version
 * @param subject id of the aggregate
 * @param sequence the aggregate's version after the change
 * @param time when it was written
 */
public record EventHeader(UUID id, String source, String type, String subject, long sequence, Instant time) {}
