package org.comptoir.store.quote;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.comptoir.defaults.security.Caller;
import org.comptoir.defaults.security.Role;
import org.comptoir.pricing.Basket;
import org.comptoir.pricing.PriceBook;
import org.comptoir.pricing.Pricing;
import org.comptoir.pricing.PricingContext;
import org.comptoir.store.access.StoreAccess;
import org.comptoir.store.assortment.AssortmentService;
import org.comptoir.store.promotion.PromotionService;
import org.comptoir.store.promotion.ShownCoupon;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Prices baskets without asking anybody. */
@Service
public class QuoteService {
    private final AssortmentService assortment;
    private final PromotionService promotions;
    private final Clock clock;

    QuoteService(AssortmentService assortment, PromotionService promotions, Clock clock) {
        this.assortment = assortment;
        this.promotions = promotions;
        this.clock = clock;
    }

    /** What a basket costs in a store now. Prices, promotions and coupons are read as of one moment. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public StoreQuote quote(Caller caller, String storeId, QuoteWish wish) {
        StoreAccess.toRead(caller, storeId, Role.OPERATOR);
        var now = clock.instant();
        var coupons = promotions.show(wish.coupons(), now);
        var skus = wish.basket().lines().stream().map(Basket.Line::sku).collect(Collectors.toSet());
        var prices = new PriceBook(wish.currency(), assortment.forSale(skus, wish.language(), now));
        var context = PricingContext.of(AssortmentService.CHANNEL, now)
                .withStore(storeId, assortment.groupsOf(storeId))
                .withTier(wish.customerTier())
                .withFirstOrder(wish.firstOrder())
                .withUnlocked(opened(coupons));
        var quote = Pricing.quote(wish.basket(), prices, promotions.book(), context);
        return new StoreQuote(quote, CouponOutcome.of(coupons, quote));
    }

    private static Set<String> opened(List<ShownCoupon> coupons) {
        return coupons.stream()
                .filter(ShownCoupon::isOpen)
                .map(coupon -> Objects.requireNonNull(coupon.promotion()))
                .collect(Collectors.toSet());
    }
}
