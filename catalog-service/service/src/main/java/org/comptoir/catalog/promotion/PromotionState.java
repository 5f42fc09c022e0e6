package org.comptoir.catalog.promotion;

import java.time.Instant;
import org.comptoir.pricing.PromotionTerms;

/** A promotion as it stands; {@code version} counts its changes from 1. */
public record PromotionState(PromotionTerms terms, PromotionStatus status, long version, Instant changedAt) {

    public static final String CODE = "[A-Za-z0-9._-]{1,64}";

    public String code() {
        return terms.code();
    }

    boolean says(PromotionTerms otherTerms, PromotionStatus otherStatus) {
        return status == otherStatus && terms.equals(otherTerms);
    }

    /** Whether it is within its dates, whatever the day and the hour. */
    public boolean isCurrentAt(Instant at) {
        var until = terms.until();
        return status == PromotionStatus.ACTIVE && !terms.from().isAfter(at) && (until == null || until.isAfter(at));
    }
}
