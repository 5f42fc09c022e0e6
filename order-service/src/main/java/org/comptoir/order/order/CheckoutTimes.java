package org.comptoir.order.order;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long a checkout and a pickup may take.
 *
 * @param resumeAfter when the recovery first looks at an order whose request is gone
 * @param giveUpAfter when an order that is still PENDING is undone; well before {@code hold}
 * @param hold how long inventory holds the stock of a PENDING order
 * @param collectWithin how long goods wait when the caller names no day
 * @param collectAtMost the latest day a caller may name
 */
@ConfigurationProperties("comptoir.checkout")
public record CheckoutTimes(
        @DefaultValue("30s") Duration resumeAfter,
        @DefaultValue("10m") Duration giveUpAfter,
        @DefaultValue("30m") Duration hold,
        @DefaultValue("3d") Duration collectWithin,
        @DefaultValue("14d") Duration collectAtMost) {}
