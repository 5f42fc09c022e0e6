package org.comptoir.catalog.coupon;

import java.util.List;
import java.util.UUID;
import org.comptoir.catalog.promotion.PromotionService;
import org.comptoir.catalog.promotion.PromotionState;
import org.comptoir.catalog.promotion.PromotionStatus;
import org.comptoir.defaults.problem.AlreadyDifferent;
import org.comptoir.defaults.problem.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Holds, commits and gives back uses of coupons. */
@Service
public class RedemptionService {

    private final Redemptions redemptions;
    private final Coupons coupons;
    private final PromotionService promotions;
    private final ApplicationEventPublisher events;

    RedemptionService(
            Redemptions redemptions, Coupons coupons, PromotionService promotions, ApplicationEventPublisher events) {
        this.redemptions = redemptions;
        this.coupons = coupons;
        this.promotions = promotions;
        this.events = events;
    }

    /**
     * Sets one use aside, or answers what the same request got before.
     *
     * @throws CouponRefused when there is none to be had
     */
    @Transactional
    public RedemptionPut hold(RedemptionWish wish) {
        var known = redemptions.find(wish.id());
        if (known.isPresent()) {
            return repeated(wish, known.get());
        }
        var coupon = wish.code().flatMap(coupons::find).orElseThrow(() -> refused(CouponRefused.Reason.UNKNOWN));
        requireTime(coupon);
        // The hold comes before the use is taken: a twin of this request waits here and is answered with what it gets,
        // not told that all uses are taken.
        if (!redemptions.add(wish, coupon.code())) {
            return repeated(wish, redemptions.find(wish.id()).orElseThrow());
        }
        take(coupon, wish);
        return new RedemptionPut(redemptions.find(wish.id()).orElseThrow(), true);
    }

    @Transactional(readOnly = true)
    public Redemption find(UUID id) {
        return redemptions.find(id).orElseThrow(() -> NotFound.of("redemption", id));
    }

    /** The coupon is used. */
    @Transactional
    public Redemption commit(UUID id) {
        var before = lock(id);
        var after = before.commit(redemptions.now());
        if (!after.equals(before)) {
            redemptions.step(after);
        }
        return after;
    }

    /** The use is given back, also one that was committed. */
    @Transactional
    public Redemption release(UUID id) {
        var before = lock(id);
        var after = before.release();
        if (!after.equals(before)) {
            redemptions.step(after);
            giveBack(List.of(after));
        }
        return after;
    }

    /** Gives back holds whose deadline has passed; answers how many. Safe on several instances at once. */
    @Transactional
    public int expire(int limit) {
        var expired = redemptions.expire(limit);
        if (!expired.isEmpty()) {
            giveBack(expired);
        }
        return expired.size();
    }

    private static RedemptionPut repeated(RedemptionWish wish, Redemption known) {
        if (!known.fingerprint().equals(wish.fingerprint())) {
            throw new AlreadyDifferent();
        }
        return new RedemptionPut(known, false);
    }

    private void requireTime(Coupon coupon) {
        var now = coupons.now();
        var promotion = promotions.find(coupon.promotion()).orElseThrow();
        if (coupon.isOverAt(now) || isOver(promotion)) {
            throw refused(CouponRefused.Reason.EXPIRED);
        }
        if (!promotion.isCurrentAt(now)) {
            var until = promotion.terms().until();
            throw refused(
                    until != null && !until.isAfter(now)
                            ? CouponRefused.Reason.EXPIRED
                            : CouponRefused.Reason.NOT_RUNNING);
        }
    }

    private static boolean isOver(PromotionState promotion) {
        return promotion.status() == PromotionStatus.ENDED;
    }

    private void take(Coupon coupon, RedemptionWish wish) {
        if (coupon.most() != null) {
            var taken = coupons.take(coupon.code()).orElseThrow(() -> refused(CouponRefused.Reason.USED_UP));
            if (taken.status() == CouponStatus.USED_UP) {
                events.publishEvent(new CouponsChanged(List.of(taken)));
            }
        }
        var limit = coupon.perCustomer();
        if (limit != null) {
            var customer = wish.customer();
            if (customer == null) {
                throw refused(CouponRefused.Reason.CUSTOMER_REQUIRED);
            }
            if (!coupons.takeFor(coupon.code(), customer, limit)) {
                throw refused(CouponRefused.Reason.CUSTOMER_LIMIT);
            }
        }
    }

    private void giveBack(List<Redemption> given) {
        var opened = coupons.giveBack(given);
        if (!opened.isEmpty()) {
            events.publishEvent(new CouponsChanged(opened));
        }
    }

    private Redemption lock(UUID id) {
        return redemptions.lock(id).orElseThrow(() -> NotFound.of("redemption", id));
    }

    private static CouponRefused refused(CouponRefused.Reason reason) {
        return new CouponRefused(reason);
    }
}
