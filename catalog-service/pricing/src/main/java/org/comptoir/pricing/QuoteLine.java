package org.comptoir.pricing;

import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * One line of a quote, VAT included: {@code quantity × unitPrice} plus the adjustments is {@code total}, of which
 * {@code vat} is VAT. {@code priorPrice} is what an announcement of the reduction must state for one piece.
 */
public record QuoteLine(
        String sku,
        String name,
        int quantity,
        Money listPrice,
        Money unitPrice,
        @Nullable Money priorPrice,
        List<Adjustment> adjustments,
        Money total,
        VatRate vatRate,
        Money vat) {

    public QuoteLine {
        adjustments = List.copyOf(adjustments);
    }

    public Money net() {
        return total.minus(vat);
    }

    /** What the line would cost at list price. */
    public Money listTotal() {
        return listPrice.multipliedBy(quantity);
    }

    /** Where each cent between list price and total comes from, in the order in which it was taken off. */
    public List<String> explanations(Language language) {
        return Explanations.in(language).of(this);
    }
}
