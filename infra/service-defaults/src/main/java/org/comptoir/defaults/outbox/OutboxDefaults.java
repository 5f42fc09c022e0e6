package org.comptoir.defaults.outbox;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the outbox is relayed.
 *
 * @param batchSize rows read at once; also the most that a crash can repeat
 * @param pace under load a batch that is not full begins no sooner than this after the last one; after a pause of this length an event
 *     leaves at once
 */
@ConfigurationProperties("comptoir.outbox")
record OutboxDefaults(
        @DefaultValue("100") int batchSize,
        @DefaultValue("10ms") Duration pace) {}
