package org.comptoir.store.quote.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.comptoir.defaults.web.MoneyBody;
import org.comptoir.pricing.Adjustment;
import org.comptoir.pricing.AppliedPromotion;
import org.comptoir.pricing.Language;
import org.comptoir.pricing.QuoteLine;
import org.comptoir.pricing.VatSummary;
import org.comptoir.store.quote.CouponOutcome;
import org.comptoir.store.quote.StoreQuote;
import org.jspecify.annotations.Nullable;

/** What a basket costs, as the catalogue would say it: every amount includes VAT, save {@code net}. */
record QuoteView(
        String currency,
        List<Line> lines,
        MoneyBody total,

        @Schema(description = "Less than at list prices by so much")
        MoneyBody saved,

        List<Promotion> promotions,
        List<Coupon> coupons,
        List<Vat> vat,
        Instant quotedAt) {

    static QuoteView from(StoreQuote priced, Language language) {
        var quote = priced.quote();
        return new QuoteView(
                quote.currency().getCode(),
                quote.lines().stream().map(line -> Line.from(line, language)).toList(),
                MoneyBody.of(quote.total()),
                MoneyBody.of(quote.saved()),
                quote.promotions().stream()
                        .map(promotion -> Promotion.from(promotion, language))
                        .toList(),
                priced.coupons().stream().map(Coupon::from).toList(),
                quote.vat().stream().map(Vat::from).toList(),
                quote.context().at());
    }

    /** In the language, else in French, else the code: nothing stays without a name. */
    private static String named(Map<String, String> names, Language language, String code) {
        return switch (language) {
            case EN -> names.getOrDefault("en", names.getOrDefault("fr", code));
            case FR -> names.getOrDefault("fr", code);
        };
    }

    @Schema(name = "QuoteLine")
    record Line(
            String sku,
            String name,
            int quantity,
            MoneyBody listPrice,
            MoneyBody unitPrice,

            @Schema(description = "Lowest price of the 30 days before the reduction; absent when there is none")
            @Nullable
            MoneyBody priorPrice,

            List<Reduction> adjustments,
            MoneyBody total,

            @Schema(description = "In basis points: 550 is 5.5 %")
            int vatRate,

            MoneyBody vat,
            List<String> explanations) {

        static Line from(QuoteLine line, Language language) {
            var prior = line.priorPrice();
            return new Line(
                    line.sku(),
                    line.name(),
                    line.quantity(),
                    MoneyBody.of(line.listPrice()),
                    MoneyBody.of(line.unitPrice()),
                    prior == null ? null : MoneyBody.of(prior),
                    line.adjustments().stream()
                            .map(adjustment -> Reduction.from(adjustment, language))
                            .toList(),
                    MoneyBody.of(line.total()),
                    line.vatRate().basisPoints(),
                    MoneyBody.of(line.vat()),
                    line.explanations(language));
        }
    }

    @Schema(name = "QuoteAdjustment")
    record Reduction(
            String promotion,
            String name,
            String kind,

            @Schema(description = "So many pieces of the line are reduced")
            int quantity,

            @Schema(description = "Never above zero") MoneyBody amount) {

        static Reduction from(Adjustment adjustment, Language language) {
            return new Reduction(
                    adjustment.promotion(),
                    named(adjustment.names(), language, adjustment.promotion()),
                    adjustment.kind(),
                    adjustment.quantity(),
                    MoneyBody.of(adjustment.amount()));
        }
    }

    @Schema(name = "QuotePromotion")
    record Promotion(String code, String name, MoneyBody saved) {
        static Promotion from(AppliedPromotion promotion, Language language) {
            return new Promotion(
                    promotion.code(),
                    named(promotion.names(), language, promotion.code()),
                    MoneyBody.of(promotion.saved()));
        }
    }

    @Schema(name = "QuoteCoupon")
    record Coupon(
            String code,

            @Schema(description = "APPLIED, NOT_APPLICABLE, UNKNOWN, EXPIRED or USED_UP, as far as this store was told")
            CouponOutcome.Status status,

            @Nullable String promotion) {

        static Coupon from(CouponOutcome outcome) {
            return new Coupon(outcome.code(), outcome.status(), outcome.promotion());
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
