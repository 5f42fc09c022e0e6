package org.comptoir.order.payment;

import org.jspecify.annotations.Nullable;

/**
 * What the provider said about a payment.
 *
 * @param reference the provider's id of it, once there is one
 * @param refusal the provider's word for why not, when declined
 */
record CardAnswer(
        Verdict verdict,
        @Nullable String reference,
        @Nullable String refusal) {
    enum Verdict {
        /** Put aside. */
        AUTHORISED,
        /** Refused; nothing is or will be put aside. */
        DECLINED,
        /** With the merchant. */
        TAKEN,
        /** Given back, or lapsed. */
        GONE,
        /** No answer, or none that says anything. */
        UNKNOWN
    }

    static final CardAnswer SILENCE = new CardAnswer(Verdict.UNKNOWN, null, null);

    static CardAnswer of(Verdict verdict, String reference) {
        return new CardAnswer(verdict, reference, null);
    }

    static CardAnswer declined(@Nullable String reference, @Nullable String refusal) {
        return new CardAnswer(Verdict.DECLINED, reference, refusal);
    }
}
