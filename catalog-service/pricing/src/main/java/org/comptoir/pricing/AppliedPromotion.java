package org.comptoir.pricing;

import java.util.Map;
import org.joda.money.Money;

/** A promotion that holds in a quote, and what it saves there. */
public record AppliedPromotion(String code, Map<String, String> names, String kind, Money saved) {

    public AppliedPromotion {
        names = Map.copyOf(names);
    }
}
