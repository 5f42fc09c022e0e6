package org.comptoir.store.promotion;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The local copy of a coupon.
 *
 * @param codeHash SHA-256 of its code: the code itself is never told
 * @param promotion what it opens
 * @param validUntil exclusive
 */
public record KnownCoupon(
        String codeHash,
        String promotion,
        String kind,
        String status,
        @Nullable Instant validUntil) {

    /**
     * What it is worth at this moment, as far as this store was told.
     *
     * @param promotionIsOver whether its promotion has ended for good
     */
    Standing standingAt(Instant now, boolean promotionIsOver) {
        var isOver = status.equals("ENDED") || (validUntil != null && !now.isBefore(validUntil));
        if (isOver || promotionIsOver) {
            return Standing.EXPIRED;
        }
        return switch (status) {
            case "OPEN" -> Standing.OPEN;
            case "USED_UP" -> Standing.USED_UP;
            // A status of a later release: what it means is not known here, so it opens nothing.
            default -> Standing.EXPIRED;
        };
    }

    /** Whether a coupon opens its promotion. */
    public enum Standing {
        OPEN,
        EXPIRED,
        USED_UP
    }
}
