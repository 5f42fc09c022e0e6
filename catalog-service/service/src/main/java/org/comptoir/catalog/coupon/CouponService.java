package org.comptoir.catalog.coupon;

import java.util.List;
import org.comptoir.catalog.promotion.PromotionEnded;
import org.comptoir.catalog.promotion.PromotionService;
import org.comptoir.catalog.promotion.PromotionStatus;
import org.comptoir.defaults.problem.AlreadyDifferent;
import org.comptoir.defaults.problem.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts and ends the codes that merchandisers choose. */
@Service
public class CouponService {

    private final Coupons coupons;
    private final PromotionService promotions;
    private final ApplicationEventPublisher events;

    CouponService(Coupons coupons, PromotionService promotions, ApplicationEventPublisher events) {
        this.coupons = coupons;
        this.promotions = promotions;
        this.events = events;
    }

    /**
     * Makes this code open the promotion; the same again changes nothing.
     *
     * @throws AlreadyDifferent when the code opens another promotion, or was made in a batch
     * @throws CouponEnded when it was ended earlier
     */
    @Transactional
    public CouponPut put(String promotion, CouponCode code, CouponTerms terms) {
        var fresh = of(promotion, code, terms);
        var same = coupons.find(code).filter(known -> known.saysTheSameAs(fresh));
        if (same.isPresent()) {
            return new CouponPut(same.get(), false);
        }
        requireOpenable(promotion);
        if (coupons.add(fresh)) {
            events.publishEvent(new CouponsChanged(List.of(fresh)));
            return new CouponPut(fresh, true);
        }
        var known = coupons.lock(code).orElseThrow();
        if (!known.promotion().equals(promotion) || known.kind() == CouponKind.SINGLE) {
            throw new AlreadyDifferent("This code is in use for something else");
        }
        if (known.ended()) {
            throw new CouponEnded(code);
        }
        return new CouponPut(change(known, fresh), false);
    }

    /** Lets nobody use the code any more; what is held or committed stays so. */
    @Transactional
    public Coupon end(String promotion, CouponCode code) {
        var known = coupons.lock(code)
                .filter(found -> found.promotion().equals(promotion))
                .orElseThrow(() -> NotFound.of("coupon", code));
        if (known.ended()) {
            return known;
        }
        var ended = known.with(known.most(), known.perCustomer(), known.validUntil(), true);
        store(ended);
        return ended;
    }

    /** One more than {@code limit} of the chosen codes of a promotion, where there are so many. */
    @Transactional(readOnly = true)
    public List<Coupon> page(String promotion, @Nullable String after, int limit) {
        if (promotions.find(promotion).isEmpty()) {
            throw NotFound.of("promotion", promotion);
        }
        return coupons.page(promotion, after == null ? "" : after, limit + 1);
    }

    /** Refuses coupons for what needs none, or has ended. */
    void requireOpenable(String promotion) {
        var found = promotions.find(promotion).orElseThrow(() -> NotFound.of("promotion", promotion));
        if (found.status() == PromotionStatus.ENDED) {
            throw new PromotionEnded(promotion);
        }
        if (!found.terms().couponRequired()) {
            throw new WrongCoupon("promotion", "must be one that requires a coupon");
        }
    }

    /** Whether uses are counted at all is decided once: what was not counted cannot be given back. */
    private Coupon change(Coupon known, Coupon wanted) {
        requireSameCounting("most", known.most(), wanted.most());
        requireSameCounting("perCustomer", known.perCustomer(), wanted.perCustomer());
        if (known.saysTheSameAs(wanted)) {
            return known;
        }
        if (wanted.most() != null && known.taken() > wanted.most()) {
            throw new WrongCoupon("most", "must not be below " + known.taken() + ", which are taken");
        }
        var changed = known.with(wanted.most(), wanted.perCustomer(), wanted.validUntil(), false);
        store(changed);
        return changed;
    }

    private static void requireSameCounting(String field, @Nullable Integer known, @Nullable Integer wanted) {
        if ((known == null) != (wanted == null)) {
            throw new WrongCoupon(field, known == null ? "must stay absent" : "must stay present");
        }
    }

    private void store(Coupon coupon) {
        coupons.change(coupon);
        events.publishEvent(new CouponsChanged(List.of(coupon)));
    }

    private static Coupon of(String promotion, CouponCode code, CouponTerms terms) {
        return new Coupon(
                code, promotion, terms.kind(), terms.most(), terms.perCustomer(), 0, terms.validUntil(), false, 1);
    }
}
