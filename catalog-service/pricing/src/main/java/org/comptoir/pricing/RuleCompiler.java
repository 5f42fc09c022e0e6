package org.comptoir.pricing;

import static org.comptoir.pricing.TermsCompiler.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes the rule of a promotion out of those of its terms that its kind has. */
final class RuleCompiler {

    private static final int WHOLE = 10_000;
    private static final int MOST_PARTS = 10;
    private static final int MOST_STEPS = 20;
    private static final long MOST_MONEY = 1_000_000_000_000L;
    private static final String REQUIRED = "is required for ";

    private final PromotionTerms terms;
    private final PromotionKind kind;

    RuleCompiler(PromotionTerms terms, PromotionKind kind) {
        this.terms = terms;
        this.kind = kind;
    }

    Rule compile() {
        refuseForeignFields();
        return switch (kind) {
            case PERCENTAGE -> limited(new Reduction.Percentage(percent()));
            case AMOUNT -> limited(new Reduction.Amount(amount()));
            case FIXED_PRICE -> limited(new Reduction.FixedPrice(amount()));
            case N_FOR_M -> freePieces(required("pay", terms.pay()), false);
            case CHEAPEST_FREE -> freePieces(terms.pay(), true);
            case BUNDLE -> bundle();
            case BASKET_THRESHOLD -> threshold();
        };
    }

    private void refuseForeignFields() {
        refuse("percent", terms.percent() != null);
        refuse("amount", terms.amount() != null);
        refuse("currency", terms.currency() != null);
        refuse("buy", terms.buy() != null);
        refuse("pay", terms.pay() != null);
        refuse("bundle", !terms.bundle().isEmpty());
        refuse("steps", !terms.steps().isEmpty());
        refuse("mostPerBasket", terms.mostPerBasket() != null);
        if (kind == PromotionKind.BUNDLE) {
            check(terms.skus().isEmpty(), "skus", "of a bundle stand in its parts");
            check(terms.categories().isEmpty(), "categories", "of a bundle stand in its parts");
            check(terms.brands().isEmpty(), "brands", "of a bundle stand in its parts");
        }
    }

    private void refuse(String field, boolean given) {
        check(!given || kind.has(field), field, "means nothing for " + kind);
    }

    private Rule limited(Reduction reduction) {
        return terms.mostPerBasket() == null ? reduction : new LimitedReduction(reduction, most());
    }

    private Rule freePieces(@Nullable Integer givenPay, boolean mixed) {
        int buy = required("buy", terms.buy());
        check(buy >= 2 && buy <= Basket.Line.MOST, "buy", "must be 2 to " + Basket.Line.MOST);
        var pay = givenPay == null ? buy - 1 : givenPay;
        check(pay >= 1 && pay < buy, "pay", "must be at least 1 and less than buy");
        var percent = terms.percent() == null ? WHOLE : percent();
        return new FreePieces(buy, pay, percent, mixed, most(), new Figures(percent, null, buy, pay, null));
    }

    private Rule bundle() {
        check(!terms.bundle().isEmpty(), "bundle", REQUIRED + kind);
        check(terms.bundle().size() <= MOST_PARTS, "bundle", "must not have more than " + MOST_PARTS + " parts");
        check(terms.amount() != null || terms.percent() != null, "amount", "or percent is required for " + kind);
        check(terms.amount() == null || terms.percent() == null, "percent", "cannot stand beside amount");
        var parts = new ArrayList<Bundle.Part>();
        for (var i = 0; i < terms.bundle().size(); i++) {
            parts.add(part("bundle[" + i + "]", terms.bundle().get(i)));
        }
        if (terms.amount() != null) {
            var price = amount();
            return new Bundle(List.copyOf(parts), price, null, most(), Figures.price(price));
        }
        check(terms.currency() == null, "currency", "means nothing without amount");
        return new Bundle(List.copyOf(parts), null, percent(), most(), Figures.percent(percent()));
    }

    private static Bundle.Part part(String field, PromotionTerms.Part part) {
        check(part != null, field, "is missing");
        check(part.quantity() >= 1 && part.quantity() <= Basket.Line.MOST, field + ".quantity", "must be 1 to 9999");
        var target = new Target(
                TermsCompiler.codes(field + ".skus", part.skus()),
                TermsCompiler.codes(field + ".categories", part.categories()),
                TermsCompiler.codes(field + ".brands", part.brands()),
                Set.of(),
                Set.of(),
                Set.of());
        check(!target.isEverything(), field, "must name a SKU, a category or a brand");
        return new Bundle.Part(target, part.quantity());
    }

    private Rule threshold() {
        check(!terms.steps().isEmpty(), "steps", REQUIRED + kind);
        check(terms.steps().size() <= MOST_STEPS, "steps", "must not be more than " + MOST_STEPS);
        required("currency", terms.currency());
        var steps = new ArrayList<Threshold.Step>();
        var last = 0L;
        for (var i = 0; i < terms.steps().size(); i++) {
            var step = step("steps[" + i + "]", terms.steps().get(i));
            check(step.minimum() > last, "steps[" + i + "].minimum", "must be more than 0 and ascend");
            last = step.minimum();
            steps.add(step);
        }
        return new Threshold(List.copyOf(steps));
    }

    private static Threshold.Step step(String field, PromotionTerms.Step step) {
        check(step != null, field, "is missing");
        check(step.amount() != null || step.percent() != null, field + ".amount", "or percent is required");
        check(step.amount() == null || step.percent() == null, field + ".percent", "cannot stand beside amount");
        check(step.minimum() <= MOST_MONEY, field + ".minimum", "must not be more than " + MOST_MONEY);
        if (step.amount() != null) {
            checkMoney(field + ".amount", step.amount());
        }
        if (step.percent() != null) {
            checkPercent(field + ".percent", step.percent());
        }
        return new Threshold.Step(step.minimum(), step.amount(), step.percent());
    }

    private int percent() {
        int percent = required("percent", terms.percent());
        checkPercent("percent", percent);
        return percent;
    }

    private long amount() {
        long amount = required("amount", terms.amount());
        checkMoney("amount", amount);
        required("currency", terms.currency());
        return amount;
    }

    private long most() {
        var most = terms.mostPerBasket();
        if (most == null) {
            return Long.MAX_VALUE;
        }
        check(most >= 1, "mostPerBasket", "must be at least 1");
        return most;
    }

    private <T> T required(String field, @Nullable T value) {
        if (value == null) {
            throw new WrongTerms(field, REQUIRED + kind);
        }
        return value;
    }

    private static void checkPercent(String field, int percent) {
        check(percent >= 1 && percent <= WHOLE, field, "must be 1 to " + WHOLE + " basis points");
    }

    private static void checkMoney(String field, long amount) {
        check(amount >= 1 && amount <= MOST_MONEY, field, "must be 1 to " + MOST_MONEY + " minor units");
    }
}
