package org.comptoir.pricing;

/** In English. */
final class EnglishExplanations extends Explanations {

    EnglishExplanations() {
        super(Language.EN);
    }

    @Override
    String colon() {
        return ": ";
    }

    @Override
    String result(String amount) {
        return ", " + amount;
    }

    @Override
    String listPrice(String pieces) {
        return "Price: " + pieces;
    }

    @Override
    String salePrice(String pieces, String list, String difference) {
        return "Reduced price: " + pieces + " instead of " + list + ", " + difference;
    }

    @Override
    String prior(String price) {
        return "Prior price, the lowest of the 30 days before the reduction: " + price;
    }

    @Override
    String rule(Adjustment adjustment) {
        var ground = adjustment.ground();
        var base = base(adjustment);
        return switch (PromotionKind.valueOf(adjustment.kind())) {
            case PERCENTAGE -> percent(ground.percent()) + " off " + base;
            case AMOUNT -> amount(ground.price()) + " off each of " + base;
            case FIXED_PRICE -> adjustment.quantity() + " × " + amount(ground.price()) + " instead of " + base;
            case N_FOR_M -> ground.buy() + " for " + ground.pay() + ", " + base + " " + given(ground);
            case CHEAPEST_FREE -> "for " + ground.buy() + " items, the cheapest " + given(ground) + ", " + base;
            case BUNDLE -> bundle(ground) + ", share of " + base;
            case BASKET_THRESHOLD ->
                "from " + amount(ground.minimum()) + " on, " + amount(ground.price()) + percent(ground.percent())
                        + " off, share of " + base;
        };
    }

    private String bundle(Adjustment.Ground ground) {
        return ground.percent() == null
                ? "set for " + amount(ground.price())
                : percent(ground.percent()) + " off the set";
    }

    private String given(Adjustment.Ground ground) {
        return ground.percent() == null || ground.percent() == WHOLE ? "free" : "at −" + percent(ground.percent());
    }
}
