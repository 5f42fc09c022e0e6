package org.comptoir.pricing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** Says in words where the price of a line comes from. */
abstract sealed class Explanations permits FrenchExplanations, EnglishExplanations {

    static final int WHOLE = 10_000;

    private final Language language;
    private final Amounts amounts;

    Explanations(Language language) {
        this.language = language;
        this.amounts = new Amounts(language);
    }

    static Explanations in(Language language) {
        return switch (language) {
            case FR -> new FrenchExplanations();
            case EN -> new EnglishExplanations();
        };
    }

    List<String> of(QuoteLine line) {
        var texts = new ArrayList<String>();
        texts.add(price(line));
        for (var adjustment : line.adjustments()) {
            texts.add(name(adjustment.promotion(), adjustment.names())
                    + colon()
                    + rule(adjustment)
                    + result(amount(adjustment.amount())));
        }
        if (line.priorPrice() != null) {
            texts.add(prior(amount(line.priorPrice())));
        }
        return texts;
    }

    abstract String colon();

    abstract String result(String amount);

    abstract String listPrice(String pieces);

    abstract String salePrice(String pieces, String list, String difference);

    abstract String prior(String price);

    /** What the rule of a promotion says, and on what. */
    abstract String rule(Adjustment adjustment);

    final String amount(@Nullable Money money) {
        return money == null ? "" : amounts.of(money);
    }

    final String percent(@Nullable Integer basisPoints) {
        return basisPoints == null ? "" : amounts.percent(basisPoints);
    }

    /** {@code 2 × 6,00 €}, or the sum alone when the pieces do not cost the same any more. */
    final String base(Adjustment adjustment) {
        var base = adjustment.ground().base();
        var each = base.getAmountMinorLong() / adjustment.quantity();
        var unit = Money.ofMinor(base.getCurrencyUnit(), each);
        return unit.multipliedBy(adjustment.quantity()).equals(base)
                ? pieces(adjustment.quantity(), unit)
                : amount(base);
    }

    private String price(QuoteLine line) {
        var pieces = pieces(line.quantity(), line.unitPrice());
        if (line.unitPrice().isEqual(line.listPrice())) {
            return listPrice(pieces);
        }
        var difference = line.unitPrice().minus(line.listPrice()).multipliedBy(line.quantity());
        return salePrice(pieces, amount(line.listPrice()), amount(difference));
    }

    private String pieces(int quantity, Money unit) {
        return quantity + " × " + amount(unit);
    }

    private String name(String code, Map<String, String> names) {
        var own = names.get(language.name().toLowerCase(Locale.ROOT));
        if (own != null) {
            return own;
        }
        var french = names.get("fr");
        if (french != null) {
            return french;
        }
        return names.isEmpty() ? code : new TreeMap<>(names).firstEntry().getValue();
    }
}
