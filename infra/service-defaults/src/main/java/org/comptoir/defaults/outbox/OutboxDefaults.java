package org.comptoir.defaults.outbox;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the outbox is relayed.
 *
 * @param batchSize rows read at once; also the most that a crash can repeat
 */
@ConfigurationProperties("comptoir.outbox")
record OutboxDefaults(@DefaultValue("100") int batchSize) {}
