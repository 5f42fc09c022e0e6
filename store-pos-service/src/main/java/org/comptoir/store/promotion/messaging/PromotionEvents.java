package org.comptoir.store.promotion.messaging;

import static org.comptoir.defaults.inbox.Subscription.on;

import java.time.LocalTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.comptoir.contracts.Topics;
import org.comptoir.contracts.catalog.v1.CouponChanged;
import org.comptoir.contracts.catalog.v1.PromotionChanged;
import org.comptoir.defaults.inbox.Inbox;
import org.comptoir.pricing.PromotionTerms;
import org.comptoir.store.promotion.KnownCoupon;
import org.comptoir.store.promotion.KnownPromotion;
import org.comptoir.store.promotion.PromotionService;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Hears what the catalogue says of promotions and coupons. */
@Component
class PromotionEvents {
    private final Inbox inbox;
    private final PromotionService promotions;

    PromotionEvents(Inbox inbox, PromotionService promotions) {
        this.inbox = inbox;
        this.promotions = promotions;
    }

    @KafkaListener(topics = Topics.PROMOTIONS)
    void hear(ConsumerRecord<String, byte[]> record) {
        inbox.receive(
                record,
                on(PromotionChanged.class, event -> promotions.learn(promotion(event))),
                on(CouponChanged.class, event -> promotions.learn(coupon(event))));
    }

    static KnownPromotion promotion(PromotionChanged event) {
        return new KnownPromotion(event.status(), terms(event), event.stoppedAt());
    }

    private static PromotionTerms terms(PromotionChanged event) {
        return new PromotionTerms(
                event.code(),
                event.names(),
                event.kind(),
                event.priority(),
                event.stacking(),
                event.onReducedPrices(),
                event.percent(),
                event.amount(),
                event.currency(),
                event.buy(),
                event.pay(),
                event.bundle().stream().map(PromotionEvents::part).toList(),
                event.steps().stream().map(PromotionEvents::step).toList(),
                set(event.skus()),
                set(event.categories()),
                set(event.brands()),
                set(event.exceptSkus()),
                set(event.exceptCategories()),
                set(event.exceptBrands()),
                set(event.channels()),
                set(event.stores()),
                set(event.storeGroups()),
                set(event.tiers()),
                event.firstOrderOnly(),
                event.couponRequired(),
                event.from(),
                event.until(),
                set(event.days()),
                time(event.dailyFrom()),
                time(event.dailyUntil()),
                event.mostPerBasket());
    }

    private static PromotionTerms.Part part(PromotionChanged.Part told) {
        return new PromotionTerms.Part(set(told.skus()), set(told.categories()), set(told.brands()), told.quantity());
    }

    private static PromotionTerms.Step step(PromotionChanged.Step told) {
        return new PromotionTerms.Step(told.minimum(), told.amount(), told.percent());
    }

    /** In the order in which it was told: what is kept is then the same however often it is told. */
    private static Set<String> set(List<String> told) {
        return new LinkedHashSet<>(told);
    }

    private static @Nullable LocalTime time(@Nullable String told) {
        return told == null ? null : LocalTime.parse(told);
    }

    static KnownCoupon coupon(CouponChanged event) {
        return new KnownCoupon(event.codeHash(), event.promotion(), event.kind(), event.status(), event.validUntil());
    }
}
