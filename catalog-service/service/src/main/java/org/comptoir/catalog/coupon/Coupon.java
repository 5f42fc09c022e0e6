package org.comptoir.catalog.coupon;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A code that opens a promotion.
 *
 * @param most how many uses there are in all; absent: any number
 * @param perCustomer how many uses a customer has; absent: any number
 * @param taken how many uses are held or committed, where {@code most} limits them
 * @param validUntil exclusive; absent: as long as the promotion runs
 * @param version counts the changes of what others are told
 */
public record Coupon(
        CouponCode code,
        String promotion,
        CouponKind kind,
        @Nullable Integer most,
        @Nullable Integer perCustomer,
        int taken,
        @Nullable Instant validUntil,
        boolean ended,
        long version) {

    public CouponStatus status() {
        if (ended) {
            return CouponStatus.ENDED;
        }
        return most != null && taken >= most ? CouponStatus.USED_UP : CouponStatus.OPEN;
    }

    /** Whether it may be used as this one may, whatever was taken of it. */
    boolean saysTheSameAs(Coupon other) {
        return promotion.equals(other.promotion)
                && kind == other.kind
                && ended == other.ended
                && Objects.equals(most, other.most)
                && Objects.equals(perCustomer, other.perCustomer)
                && Objects.equals(validUntil, other.validUntil);
    }

    boolean isOverAt(Instant at) {
        return ended || (validUntil != null && !validUntil.isAfter(at));
    }

    /** The next version, to be used otherwise. */
    Coupon with(@Nullable Integer nextMost, @Nullable Integer nextPerCustomer, @Nullable Instant until, boolean end) {
        return new Coupon(code, promotion, kind, nextMost, nextPerCustomer, taken, until, end, version + 1);
    }
}
