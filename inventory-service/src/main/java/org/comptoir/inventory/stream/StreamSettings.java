package org.comptoir.inventory.stream;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How streams are served.
 *
 * @param most open at once on this instance, four fifths of them (5,000) by anybody; further ones are asked to try again
 * @param heartbeat a sign of life when nothing else is to be told for so long
 * @param pace at most one message in this time to one reader; what happens meanwhile is told together
 * @param waiting shelves that may wait for one reader; more, and the reader is cut off
 * @param recent changes kept for readers who come back
 * @param secret shared by all instances: seals where readers are; when absent the database keeps a random one
 */
@ConfigurationProperties("comptoir.inventory.stream")
record StreamSettings(
        @DefaultValue("6250") int most,
        @DefaultValue("15s") Duration heartbeat,
        @DefaultValue("50ms") Duration pace,
        @DefaultValue("1000") int waiting,
        @DefaultValue("50000") int recent,
        @Nullable String secret) {}
