package org.comptoir.inventory.stream.messaging;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long this instance listens.
 *
 * @param idle without readers, before it stops listening
 */
@ConfigurationProperties("comptoir.inventory.stream")
record TailSettings(@DefaultValue("2m") Duration idle) {}
