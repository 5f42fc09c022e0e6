package org.comptoir.catalog.quote;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.comptoir.catalog.coupon.PresentedCoupon;
import org.comptoir.catalog.coupon.PresentedCouponService;
import org.comptoir.catalog.promotion.PromotionBooks;
import org.comptoir.pricing.AppliedPromotion;
import org.comptoir.pricing.Basket;
import org.comptoir.pricing.Pricing;
import org.comptoir.pricing.PricingContext;
import org.comptoir.pricing.Quote;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Prices baskets over the prices and promotions in force. */
@Service
public class QuoteService {

    private final PriceBooks books;
    private final PromotionBooks promotions;
    private final PresentedCouponService coupons;

    QuoteService(PriceBooks books, PromotionBooks promotions, PresentedCouponService coupons) {
        this.books = books;
        this.promotions = promotions;
        this.coupons = coupons;
    }

    /**
     * What the basket costs now, on the clock of the database.
     *
     * @throws UnknownChannel when nothing is sold there
     * @throws org.comptoir.pricing.UnknownProducts naming all products that have no price there
     */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public QuoteAnswer quote(QuoteWish wish) {
        var setting = books.setting(wish.channel(), wish.store());
        if (!setting.open()) {
            throw new UnknownChannel(wish.channel());
        }
        var presented = coupons.present(wish.coupons());
        var context = PricingContext.of(wish.channel(), setting.at())
                .withStore(wish.store(), setting.storeGroups())
                .withTier(wish.tier())
                .withFirstOrder(wish.firstOrder())
                .withUnlocked(unlocked(presented));
        var skus = wish.basket().lines().stream().map(Basket.Line::sku).collect(Collectors.toSet());
        var book = books.inForce(wish.currency(), skus, context, setting.vat(), wish.language());
        var quote = Pricing.quote(wish.basket(), book, promotions.at(setting.book()), context);
        return new QuoteAnswer(quote, answers(presented, quote));
    }

    private static Set<String> unlocked(List<PresentedCoupon> presented) {
        var unlocked = new HashSet<String>();
        for (var coupon : presented) {
            if (coupon.promotion() != null && coupon.standing() == PresentedCoupon.Standing.OPEN) {
                unlocked.add(coupon.promotion());
            }
        }
        return unlocked;
    }

    /** Two codes of one promotion open it once: the second one was not needed. */
    private static List<CouponAnswer> answers(List<PresentedCoupon> presented, Quote quote) {
        Set<String> applied =
                quote.promotions().stream().map(AppliedPromotion::code).collect(Collectors.toCollection(HashSet::new));
        return presented.stream().map(coupon -> answer(coupon, applied)).toList();
    }

    private static CouponAnswer answer(PresentedCoupon coupon, Set<String> notClaimed) {
        return switch (coupon.standing()) {
            case OPEN -> {
                var claimed = coupon.promotion() != null && notClaimed.remove(coupon.promotion());
                yield new CouponAnswer(
                        coupon.typed(),
                        claimed ? CouponAnswer.Status.APPLIED : CouponAnswer.Status.NOT_APPLICABLE,
                        coupon.promotion());
            }
            case EXPIRED -> new CouponAnswer(coupon.typed(), CouponAnswer.Status.EXPIRED, null);
            case USED_UP -> new CouponAnswer(coupon.typed(), CouponAnswer.Status.USED_UP, null);
            case UNKNOWN -> new CouponAnswer(coupon.typed(), CouponAnswer.Status.UNKNOWN, null);
        };
    }
}
