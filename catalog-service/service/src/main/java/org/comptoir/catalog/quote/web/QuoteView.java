package org.comptoir.catalog.quote.web;

import java.time.Instant;
import java.util.List;
import org.comptoir.defaults.web.MoneyBody;
import org.comptoir.pricing.Language;
import org.comptoir.pricing.Quote;
import org.comptoir.pricing.QuoteLine;
import org.comptoir.pricing.VatSummary;

/** What the basket costs: every amount includes VAT, save {@code net}; rates are basis points. */
record QuoteView(String currency, List<LineView> lines, MoneyBody total, List<VatView> vat, Instant quotedAt) {

    /** A line of the basket, with a word for where each price comes from. */
    record LineView(
            String sku,
            String name,
            int quantity,
            MoneyBody unitPrice,
            MoneyBody total,
            int vatRate,
            MoneyBody vat,
            List<String> explanations) {

        static LineView from(QuoteLine line) {
            return new LineView(
                    line.sku(),
                    line.name(),
                    line.quantity(),
                    MoneyBody.of(line.unitPrice()),
                    MoneyBody.of(line.total()),
                    line.vatRate().basisPoints(),
                    MoneyBody.of(line.vat()),
                    line.explanations(Language.EN));
        }
    }

    /** The sums of one VAT rate. */
    record VatView(int rate, MoneyBody net, MoneyBody vat, MoneyBody gross) {

        static VatView from(VatSummary summary) {
            return new VatView(
                    summary.rate().basisPoints(),
                    MoneyBody.of(summary.net()),
                    MoneyBody.of(summary.vat()),
                    MoneyBody.of(summary.gross()));
        }
    }

    static QuoteView from(Quote quote) {
        return new QuoteView(
                quote.currency().getCode(),
                quote.lines().stream().map(LineView::from).toList(),
                MoneyBody.of(quote.total()),
                quote.vat().stream().map(VatView::from).toList(),
                quote.context().at());
    }
}
