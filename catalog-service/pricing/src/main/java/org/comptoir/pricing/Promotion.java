package org.comptoir.pricing;

import java.util.Comparator;
import java.util.Map;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/** A promotion whose terms make sense, ready for use. */
public final class Promotion {

    /** The order in which promotions are told on a line: as they are taken off, as far as that is the same anywhere. */
    static final Comparator<Promotion> ORDER = Promotion::compareOrder;

    private final PromotionTerms terms;
    private final Stacking stacking;
    private final Target target;
    private final Conditions conditions;
    private final Rule rule;
    private final int rank;
    private final @Nullable CurrencyUnit currency;

    Promotion(
            PromotionTerms terms,
            Stacking stacking,
            Target target,
            Conditions conditions,
            Rule rule,
            @Nullable CurrencyUnit currency) {
        this.terms = terms;
        this.stacking = stacking;
        this.target = target;
        this.conditions = conditions;
        this.rule = rule;
        this.rank = rank(rule);
        this.currency = currency;
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

    int priority() {
        return terms.priority();
    }

    Target target() {
        return target;
    }

    Conditions conditions() {
        return conditions;
    }

    Rule rule() {
        return rule;
    }

    boolean isExclusiveOnItem() {
        return stacking == Stacking.EXCLUSIVE_ON_ITEM;
    }

    boolean isExclusiveInBasket() {
        return stacking == Stacking.EXCLUSIVE_IN_BASKET;
    }

    boolean holdsIn(PricingContext context, Moment moment, CurrencyUnit currency) {
        return countsIn(currency) && conditions.hold(code(), context, moment);
    }

    /** Whether this is a plain reduction of an article for everybody who comes, whose announcement states a prior price. */
    boolean isPublicReduction() {
        return rule instanceof Reduction && conditions.isPublic();
    }

    boolean countsIn(CurrencyUnit currency) {
        return this.currency == null || this.currency.equals(currency);
    }

    /** Whether it takes articles at this price. */
    boolean takes(PriceTimeline.Price price) {
        return terms.onReducedPrices() || !price.isReduced();
    }

    boolean takes(Article article) {
        return takes(article.price()) && !target.excepts(article.sku(), article.product());
    }

    // Fixed prices before percentages before amounts: in this order they give the customer the most.
    private static int rank(Rule rule) {
        return switch (rule) {
            case Deal _ -> 0;
            case Reduction.FixedPrice _ -> 1;
            case Reduction.Percentage _ -> 2;
            case Reduction.Amount _ -> 3;
            case Threshold _ -> 4;
        };
    }

    private static int compareOrder(Promotion one, Promotion other) {
        var phase = Boolean.compare(one.rule instanceof Threshold, other.rule instanceof Threshold);
        if (phase != 0) {
            return phase;
        }
        if (one.priority() != other.priority()) {
            return Integer.compare(other.priority(), one.priority());
        }
        return one.rank != other.rank
                ? Integer.compare(one.rank, other.rank)
                : one.code().compareTo(other.code());
    }

    @Override
    public String toString() {
        return code();
    }
}
