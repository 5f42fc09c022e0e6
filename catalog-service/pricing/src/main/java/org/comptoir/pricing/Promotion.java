package org.comptoir.pricing;

import java.util.Map;

/** A promotion whose terms make sense, ready for use. */
public final class Promotion {

    private final PromotionTerms terms;

    Promotion(PromotionTerms terms) {
        this.terms = terms;
    }

    public String code() {
        return terms.code();
    }

    public Map<String, String> names() {
        return terms.names();
    }

    public PromotionTerms terms() {
        return terms;
    }
}
