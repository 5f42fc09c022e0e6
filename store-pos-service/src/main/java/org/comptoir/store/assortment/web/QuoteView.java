package org.comptoir.store.assortment.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.comptoir.defaults.web.MoneyBody;
import org.comptoir.pricing.Quote;
import org.comptoir.pricing.QuoteLine;
import org.comptoir.pricing.VatSummary;

/** What a basket costs, as the catalogue would say it. */
record QuoteView(String currency, List<Line> lines, MoneyBody total, List<Vat> vat, Instant quotedAt) {

    static QuoteView from(Quote quote) {
        return new QuoteView(
                quote.currency().getCode(),
                quote.lines().stream().map(Line::from).toList(),
                MoneyBody.of(quote.total()),
                quote.vat().stream().map(Vat::from).toList(),
                quote.context().at());
    }

    @Schema(name = "QuoteLine")
    record Line(
            String sku,
            String name,
            int quantity,
            MoneyBody unitPrice,
            MoneyBody total,

            @Schema(description = "In basis points: 550 is 5.5 %")
            int vatRate,

            MoneyBody vat,
            List<String> explanations) {

        static Line from(QuoteLine line) {
            return new Line(
                    line.sku(),
                    line.name(),
                    line.quantity(),
                    MoneyBody.of(line.unitPrice()),
                    MoneyBody.of(line.total()),
                    line.vatRate().basisPoints(),
                    MoneyBody.of(line.vat()),
                    line.explanations());
        }
    }

    @Schema(name = "QuoteVat")
    record Vat(int rate, MoneyBody net, MoneyBody vat, MoneyBody gross) {
        static Vat from(VatSummary summary) {
            return new Vat(
                    summary.rate().basisPoints(),
                    MoneyBody.of(summary.net()),
                    MoneyBody.of(summary.vat()),
                    MoneyBody.of(summary.gross()));
        }
    }
}
