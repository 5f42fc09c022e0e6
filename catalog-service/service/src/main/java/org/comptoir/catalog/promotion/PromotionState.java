package org.comptoir.catalog.promotion;

import java.time.Instant;
import java.util.Objects;
import org.comptoir.pricing.PromotionTerms;
import org.jspecify.annotations.Nullable;

/**
 * A promotion as it stands; {@code version} counts its changes from 1.
 *
 * @param stoppedAt when it was paused or ended; nothing while it is active, and where it never was
 */
public record PromotionState(
        PromotionTerms terms,
        PromotionStatus status,
        long version,
        Instant changedAt,
        @Nullable Instant stoppedAt) {

    public static final String CODE = "[A-Za-z0-9._-]{1,64}";

    public String code() {
        return terms.code();
    }

    /** How a promotion begins that nobody has put before. */
    static PromotionState first(PromotionTerms terms, PromotionStatus status, Instant now) {
        return new PromotionState(terms, status, 1, now, null);
    }

    /**
     * Its next version. What has run stays in its dates as it ran: a prior price looks back on it.
     *
     * @throws PromotionEnded when this one ended for good
     * @throws PromotionBegun when that would forget or invent a time in which it ran
     */
    PromotionState next(PromotionTerms nextTerms, PromotionStatus nextStatus, Instant now) {
        if (status == PromotionStatus.ENDED) {
            throw new PromotionEnded(code());
        }
        if (hasRunBy(now)) {
            requireSameRun(nextTerms, now);
        }
        return new PromotionState(nextTerms, nextStatus, version + 1, now, stop(nextStatus, now));
    }

    private @Nullable Instant stop(PromotionStatus nextStatus, Instant now) {
        if (nextStatus == PromotionStatus.ACTIVE) {
            return null;
        }
        return status == PromotionStatus.ACTIVE ? now : stoppedAt;
    }

    private boolean hasRunBy(Instant now) {
        var last = status == PromotionStatus.ACTIVE ? now : stoppedAt;
        return last != null && !terms.from().isAfter(last);
    }

    private void requireSameRun(PromotionTerms nextTerms, Instant now) {
        if (!terms.from().equals(nextTerms.from())) {
            throw new PromotionBegun(code(), "from", "must stay: the promotion has begun");
        }
        if (Objects.equals(terms.until(), nextTerms.until())) {
            return;
        }
        if (isOver(terms, now)) {
            throw new PromotionBegun(code(), "until", "must stay: it has passed");
        }
        if (isOver(nextTerms, now)) {
            throw new PromotionBegun(code(), "until", "must not be in the past: the promotion has run until now");
        }
    }

    private static boolean isOver(PromotionTerms terms, Instant now) {
        var until = terms.until();
        return until != null && !until.isAfter(now);
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
