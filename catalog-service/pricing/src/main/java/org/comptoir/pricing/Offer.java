package org.comptoir.pricing;

/** A promotion that holds, and which articles of the basket it is for, by their index. */
final class Offer {

    private final Promotion promotion;
    private final int[] articles;

    Offer(Promotion promotion, int[] articles) {
        this.promotion = promotion;
        this.articles = articles;
    }

    Promotion promotion() {
        return promotion;
    }

    /** Not copied, for the sake of speed: nobody writes into it. */
    int[] articles() {
        return articles;
    }

    Offer only(int... some) {
        return new Offer(promotion, some);
    }
}
