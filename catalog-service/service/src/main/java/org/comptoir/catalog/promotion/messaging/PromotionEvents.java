package org.comptoir.catalog.promotion.messaging;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.comptoir.catalog.promotion.PromotionState;
import org.comptoir.catalog.promotion.PromotionsChanged;
import org.comptoir.contracts.catalog.v1.PromotionChanged;
import org.comptoir.defaults.outbox.Outbox;
import org.comptoir.defaults.outbox.OutboxEntry;
import org.comptoir.pricing.PromotionTerms;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells each changed promotion whole, in the transaction that changed it. */
@Component
class PromotionEvents {

    private final Outbox outbox;

    PromotionEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    @EventListener
    void tell(PromotionsChanged event) {
        outbox.appendAll(event.promotions().stream()
                .map(promotion -> new OutboxEntry(promotion.code(), promotion.version(), contract(promotion)))
                .toList());
    }

    static PromotionChanged contract(PromotionState promotion) {
        var terms = promotion.terms();
        return new PromotionChanged(
                terms.code(),
                promotion.status().name(),
                terms.names(),
                terms.kind(),
                terms.priority(),
                terms.stacking(),
                terms.onReducedPrices(),
                terms.percent(),
                terms.amount(),
                terms.currency(),
                terms.buy(),
                terms.pay(),
                terms.bundle().stream().map(PromotionEvents::part).toList(),
                terms.steps().stream().map(PromotionEvents::step).toList(),
                sorted(terms.skus()),
                sorted(terms.categories()),
                sorted(terms.brands()),
                sorted(terms.exceptSkus()),
                sorted(terms.exceptCategories()),
                sorted(terms.exceptBrands()),
                sorted(terms.channels()),
                sorted(terms.stores()),
                sorted(terms.storeGroups()),
                sorted(terms.tiers()),
                terms.firstOrderOnly(),
                terms.couponRequired(),
                terms.from(),
                terms.until(),
                sorted(terms.days()),
                Objects.toString(terms.dailyFrom(), null),
                Objects.toString(terms.dailyUntil(), null),
                terms.mostPerBasket(),
                promotion.stoppedAt());
    }

    private static PromotionChanged.Part part(PromotionTerms.Part part) {
        return new PromotionChanged.Part(
                part.quantity(), sorted(part.skus()), sorted(part.categories()), sorted(part.brands()));
    }

    private static PromotionChanged.Step step(PromotionTerms.Step step) {
        return new PromotionChanged.Step(step.minimum(), step.percent(), step.amount());
    }

    private static List<String> sorted(Collection<String> codes) {
        return codes.stream().sorted().toList();
    }
}
