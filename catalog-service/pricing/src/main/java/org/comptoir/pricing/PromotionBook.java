package org.comptoir.pricing;

import java.util.Collection;
import java.util.List;

/** All promotions that may hold, found by what they aim at. */
public final class PromotionBook {

    /** No promotions at all. */
    public static final PromotionBook EMPTY = of(List.of());

    private final List<Promotion> promotions;

    private PromotionBook(List<Promotion> promotions) {
        this.promotions = promotions;
    }

    public static PromotionBook of(Collection<Promotion> promotions) {
        return new PromotionBook(List.copyOf(promotions));
    }

    public int size() {
        return promotions.size();
    }
}
