package org.comptoir.inventory.promise;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long promises live.
 *
 * @param validity how long a promise can be accepted
 * @param keep how long it can be read
 */
@ConfigurationProperties("comptoir.inventory.promises")
record PromiseSettings(
        @DefaultValue("15m") Duration validity,
        @DefaultValue("30d") Duration keep) {}
