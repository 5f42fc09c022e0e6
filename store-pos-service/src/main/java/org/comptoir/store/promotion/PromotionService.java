package org.comptoir.store.promotion;

import java.time.Instant;
import java.util.List;
import org.comptoir.pricing.PromotionBook;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The promotions and coupons that this store was told of. */
@Service
public class PromotionService {
    private final Promotions promotions;
    private final CompiledPromotions compiled;
    private final Coupons coupons;

    PromotionService(Promotions promotions, CompiledPromotions compiled, Coupons coupons) {
        this.promotions = promotions;
        this.compiled = compiled;
        this.coupons = coupons;
    }

    /** All that may hold, as the running transaction sees them. */
    @Transactional(readOnly = true)
    public PromotionBook book() {
        return compiled.book();
    }

    /** What these codes are worth now, in their order. */
    @Transactional(readOnly = true)
    public List<ShownCoupon> show(List<String> codes, Instant now) {
        if (codes.isEmpty()) {
            return List.of();
        }
        var known = coupons.find(codes.stream().map(CodeHash::of).toList(), now);
        return codes.stream()
                .map(code -> {
                    var found = known.get(CodeHash.of(code));
                    return found == null
                            ? new ShownCoupon(code, null, null)
                            : new ShownCoupon(code, found.coupon().promotion(), found.standing());
                })
                .toList();
    }

    /** Replaces the local copy of a promotion. */
    @Transactional
    public void learn(KnownPromotion promotion) {
        promotions.keep(promotion);
    }

    /** Replaces the local copy of a coupon. */
    @Transactional
    public void learn(KnownCoupon coupon) {
        coupons.keep(coupon);
    }
}
