package org.comptoir.pricing;

import java.util.Set;

/** The kinds of promotions. */
enum PromotionKind {
    PERCENTAGE,
    AMOUNT,
    FIXED_PRICE,
    N_FOR_M,
    CHEAPEST_FREE,
    BUNDLE,
    BASKET_THRESHOLD;

    /** Whether a field that makes the rule of some kind makes that of this one; if not, giving it is a mistake. */
    boolean has(String field) {
        return fields().contains(field);
    }

    private Set<String> fields() {
        return switch (this) {
            case PERCENTAGE -> Set.of("percent", "mostPerBasket");
            case AMOUNT, FIXED_PRICE -> Set.of("amount", "currency", "mostPerBasket");
            case N_FOR_M, CHEAPEST_FREE -> Set.of("buy", "pay", "percent", "mostPerBasket");
            case BUNDLE -> Set.of("bundle", "percent", "amount", "currency", "mostPerBasket");
            case BASKET_THRESHOLD -> Set.of("steps", "currency");
        };
    }
}
