package org.comptoir.pricing;

import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** What the lines of one VAT rate add up to. */
public record VatSummary(VatRate rate, Money net, Money vat, Money gross) {

    static VatSummary nothingAt(VatRate rate, CurrencyUnit currency) {
        var zero = Money.zero(currency);
        return new VatSummary(rate, zero, zero, zero);
    }

    VatSummary plus(QuoteLine line) {
        return new VatSummary(rate, net.plus(line.net()), vat.plus(line.vat()), gross.plus(line.total()));
    }
}
