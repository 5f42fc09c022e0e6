package org.comptoir.catalog.promotion;

import java.util.List;

/** These promotions came to be or really changed, in one transaction; each is in its new state. */
public record PromotionsChanged(List<PromotionState> promotions) {

    public PromotionsChanged {
        promotions = List.copyOf(promotions);
    }
}
