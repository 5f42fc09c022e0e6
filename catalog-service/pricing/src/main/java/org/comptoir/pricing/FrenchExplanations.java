package org.comptoir.pricing;

/** In French. */
final class FrenchExplanations extends Explanations {

    FrenchExplanations() {
        super(Language.FR);
    }

    @Override
    String colon() {
        return "\u00a0: ";
    }

    @Override
    String result(String amount) {
        return ", soit " + amount;
    }

    @Override
    String listPrice(String pieces) {
        return "Prix\u00a0: " + pieces;
    }

    @Override
    String salePrice(String pieces, String list, String difference) {
        return "Prix réduit\u00a0: " + pieces + " au lieu de " + list + ", soit " + difference;
    }

    @Override
    String prior(String price) {
        return "Prix antérieur, le plus bas des 30 jours avant la réduction\u00a0: " + price;
    }

    @Override
    String rule(Adjustment adjustment) {
        var ground = adjustment.ground();
        var base = base(adjustment);
        return switch (PromotionKind.valueOf(adjustment.kind())) {
            case PERCENTAGE -> percent(ground.percent()) + " de remise sur " + base;
            case AMOUNT -> amount(ground.price()) + " de remise par article sur " + base;
            case FIXED_PRICE -> adjustment.quantity() + " × " + amount(ground.price()) + " au lieu de " + base;
            case N_FOR_M -> ground.buy() + " pour " + ground.pay() + ", " + base + " " + given(ground);
            case CHEAPEST_FREE -> "pour " + ground.buy() + " articles, le moins cher " + given(ground) + ", " + base;
            case BUNDLE -> bundle(ground) + ", part de " + base;
            case BASKET_THRESHOLD ->
                "dès " + amount(ground.minimum()) + " d’achats, " + amount(ground.price()) + percent(ground.percent())
                        + " de remise, part de " + base;
        };
    }

    private String bundle(Adjustment.Ground ground) {
        return ground.percent() == null
                ? "lot à " + amount(ground.price())
                : percent(ground.percent()) + " de remise sur le lot";
    }

    private String given(Adjustment.Ground ground) {
        return ground.percent() == null || ground.percent() == WHOLE ? "offert" : "à −" + percent(ground.percent());
    }
}
