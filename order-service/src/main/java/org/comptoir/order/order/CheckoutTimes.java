package org.comptoir.order.order;

import java.time.Duration;
import org.comptoir.order.payment.PaymentMethod;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long a checkout and a pickup may take.
 *
 * @param resumeAfter when the recovery first looks at an order whose request is gone
 * @param giveUpAfter when an order that is still PENDING is undone; well before {@code hold}
 * @param hold how long inventory holds the stock of a PENDING order
 * @param collectWithin how long goods wait when the caller names no day
 * @param collectAtMost the latest day a caller may name for an order that is paid in the store
 * @param collectAtMostByCard the same for an order that is paid by card: the provider keeps money put aside for seven days only, and
 *     it is taken at the hand-over
 */
@ConfigurationProperties("comptoir.checkout")
public record CheckoutTimes(
        @DefaultValue("30s") Duration resumeAfter,
        @DefaultValue("10m") Duration giveUpAfter,
        @DefaultValue("30m") Duration hold,
        @DefaultValue("3d") Duration collectWithin,
        @DefaultValue("14d") Duration collectAtMost,
        @DefaultValue("6d") Duration collectAtMostByCard) {

    /** The longest that goods may wait. */
    Duration collectAtMost(PaymentMethod method) {
        return method == PaymentMethod.CARD ? collectAtMostByCard : collectAtMost;
    }

    /** How long they wait when the caller names no day. */
    Duration collectWithin(PaymentMethod method) {
        Duration most = collectAtMost(method);
        return collectWithin.compareTo(most) < 0 ? collectWithin : most;
    }
}
