package org.comptoir.catalog.quote;

import org.jspecify.annotations.Nullable;

/** What became of a code in a quote; the promotion is named only where the code opens it. */
public record CouponAnswer(
        String code, Status status, @Nullable String promotion) {

    /** Whether it helped, or why not. */
    public enum Status {
        APPLIED,
        /** The code is good, but its promotion does nothing for this basket here and now. */
        NOT_APPLICABLE,
        UNKNOWN,
        EXPIRED,
        USED_UP
    }
}
