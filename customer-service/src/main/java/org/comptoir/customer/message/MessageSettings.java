package org.comptoir.customer.message;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How messages are sent.
 *
 * @param from address of the sender
 * @param maxAge how long a message is worth sending
 * @param pollInterval how often to look for messages whose time has come; a new one is sent at once
 */
@ConfigurationProperties("comptoir.messages")
record MessageSettings(String from, Duration maxAge, Duration pollInterval) {}
