/**
 * A sandbox that answers the part of Stripe's API the platform uses: payment intents with manual capture, cancellation, refunds, idempotency
 * keys, declines. What it was told survives a restart. Special payment methods play the accidents of the trade:
 * {@code pm_card_chargeDeclined} is refused, {@code pm_card_timeout_after_charge} is charged and not answered.
 */
@NullMarked
package org.comptoir.local.companion.payment;

import org.jspecify.annotations.NullMarked;
