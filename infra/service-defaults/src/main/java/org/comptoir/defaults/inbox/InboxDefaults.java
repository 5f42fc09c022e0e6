package org.comptoir.defaults.inbox;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long a service remembers what it has heard.
 *
 * @param keep longer than any topic keeps a record, so that no replay is applied twice
 * @param cleanUpEvery how often older rows are removed
 */
@ConfigurationProperties("comptoir.inbox")
record InboxDefaults(
        @DefaultValue("14d") Duration keep,
        @DefaultValue("1h") Duration cleanUpEvery) {}
