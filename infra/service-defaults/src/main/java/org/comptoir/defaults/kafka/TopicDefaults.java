package org.comptoir.defaults.kafka;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How topics are made.
 *
 * @param partitions of each topic of the published language; only ever more, never fewer
 * @param deadLettersKept how long a dead letter waits for somebody to repair it
 */
@ConfigurationProperties("comptoir.topics")
record TopicDefaults(
        @DefaultValue("12") int partitions,
        @DefaultValue("30d") Duration deadLettersKept) {}
