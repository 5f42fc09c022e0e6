package org.comptoir.store.quote;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.comptoir.pricing.AppliedPromotion;
import org.comptoir.pricing.Quote;
import org.comptoir.store.promotion.KnownCoupon;
import org.comptoir.store.promotion.ShownCoupon;
import org.jspecify.annotations.Nullable;

/** What a shown code did in a quote; the promotion is named when the code opens it. */
public record CouponOutcome(
        String code, Status status, @Nullable String promotion) {

    /** APPLIED when its promotion reduces something here, and no code before it opened that. */
    public enum Status {
        APPLIED,
        NOT_APPLICABLE,
        UNKNOWN,
        EXPIRED,
        USED_UP
    }

    /** One for each code, in their order. */
    static List<CouponOutcome> of(List<ShownCoupon> coupons, Quote quote) {
        Set<String> unclaimed =
                quote.promotions().stream().map(AppliedPromotion::code).collect(Collectors.toCollection(HashSet::new));
        var outcomes = new ArrayList<CouponOutcome>(coupons.size());
        for (var coupon : coupons) {
            outcomes.add(of(coupon, unclaimed));
        }
        return outcomes;
    }

    private static CouponOutcome of(ShownCoupon coupon, Set<String> unclaimed) {
        if (coupon.isOpen()) {
            var claims = unclaimed.remove(coupon.promotion());
            return new CouponOutcome(
                    coupon.code(), claims ? Status.APPLIED : Status.NOT_APPLICABLE, coupon.promotion());
        }
        return new CouponOutcome(coupon.code(), refusal(coupon.standing()), null);
    }

    private static Status refusal(KnownCoupon.@Nullable Standing standing) {
        return switch (standing) {
            case null -> Status.UNKNOWN;
            case USED_UP -> Status.USED_UP;
            case EXPIRED, OPEN -> Status.EXPIRED;
        };
    }
}
