package org.comptoir.pricing;

import java.util.List;
import java.util.TreeMap;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** What a basket costs in a context: its lines in the order of the basket, and their sums. */
public record Quote(
        CurrencyUnit currency,
        List<QuoteLine> lines,
        Money total,
        Money saved,
        List<AppliedPromotion> promotions,
        List<VatSummary> vat,
        PricingContext context) {

    public Quote {
        lines = List.copyOf(lines);
        promotions = List.copyOf(promotions);
        vat = List.copyOf(vat);
    }

    static Quote of(
            CurrencyUnit currency, List<QuoteLine> lines, List<AppliedPromotion> promotions, PricingContext context) {
        var total = Money.zero(currency);
        var listTotal = Money.zero(currency);
        var rates = new TreeMap<VatRate, VatSummary>();
        for (var line : lines) {
            total = total.plus(line.total());
            listTotal = listTotal.plus(line.listTotal());
            var soFar = rates.getOrDefault(line.vatRate(), VatSummary.nothingAt(line.vatRate(), currency));
            rates.put(line.vatRate(), soFar.plus(line));
        }
        return new Quote(
                currency, lines, total, listTotal.minus(total), promotions, List.copyOf(rates.values()), context);
    }
}
