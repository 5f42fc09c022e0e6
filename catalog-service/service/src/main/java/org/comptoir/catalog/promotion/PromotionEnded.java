package org.comptoir.catalog.promotion;

/** The promotion has ended for good: it is neither changed nor given coupons any more. */
public class PromotionEnded extends RuntimeException {

    private final String code;

    public PromotionEnded(String code) {
        super("Promotion " + code + " has ended");
        this.code = code;
    }

    public String code() {
        return code;
    }
}
