package org.comptoir.catalog.quote.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.comptoir.catalog.quote.CouponAnswer;
import org.comptoir.catalog.quote.QuoteAnswer;
import org.comptoir.defaults.web.MoneyBody;
import org.comptoir.pricing.Adjustment;
import org.comptoir.pricing.AppliedPromotion;
import org.comptoir.pricing.Language;
import org.comptoir.pricing.QuoteLine;
import org.comptoir.pricing.VatSummary;
import org.jspecify.annotations.Nullable;

/**
 * What the basket costs: every amount includes VAT, save {@code net}; rates are basis points.
 *
 * @param saved what the basket would cost more at list prices
 */
record QuoteView(
        String currency,
        List<LineView> lines,
        MoneyBody total,
        MoneyBody saved,
        List<PromotionSaving> promotions,
        List<CouponView> coupons,
        List<VatView> vat,
        Instant quotedAt) {

    /**
     * A line of the basket: quantity × unit price and the adjustments make its total.
     *
     * @param priorPrice where the unit price is reduced: the lowest of the 30 days before
     * @param explanations a sentence for where each cent comes from
     */
    @Schema(name = "QuoteLineView")
    record LineView(
            String sku,
            String name,
            int quantity,
            MoneyBody listPrice,
            MoneyBody unitPrice,
            @Nullable MoneyBody priorPrice,
            List<AdjustmentView> adjustments,
            MoneyBody total,
            int vatRate,
            MoneyBody vat,
            List<String> explanations) {

        static LineView from(QuoteLine line, Language language) {
            var prior = line.priorPrice();
            return new LineView(
                    line.sku(),
                    line.name(),
                    line.quantity(),
                    MoneyBody.of(line.listPrice()),
                    MoneyBody.of(line.unitPrice()),
                    prior == null ? null : MoneyBody.of(prior),
                    line.adjustments().stream()
                            .map(adjustment -> AdjustmentView.from(adjustment, language))
                            .toList(),
                    MoneyBody.of(line.total()),
                    line.vatRate().basisPoints(),
                    MoneyBody.of(line.vat()),
                    line.explanations(language));
        }
    }

    /** What one promotion takes off a line, never above zero, and on how many of its pieces. */
    @Schema(name = "QuoteAdjustmentView")
    record AdjustmentView(String promotion, String name, String kind, int quantity, MoneyBody amount) {

        static AdjustmentView from(Adjustment adjustment, Language language) {
            return new AdjustmentView(
                    adjustment.promotion(),
                    named(adjustment.names(), adjustment.promotion(), language),
                    adjustment.kind(),
                    adjustment.quantity(),
                    MoneyBody.of(adjustment.amount()));
        }
    }

    /** What one promotion saves in the whole basket. */
    @Schema(name = "QuotePromotionView")
    record PromotionSaving(String code, String name, MoneyBody saved) {

        static PromotionSaving from(AppliedPromotion promotion, Language language) {
            return new PromotionSaving(
                    promotion.code(),
                    named(promotion.names(), promotion.code(), language),
                    MoneyBody.of(promotion.saved()));
        }
    }

    /** What became of a coupon. */
    @Schema(name = "QuoteCouponView")
    record CouponView(
            String code,
            CouponAnswer.Status status,
            @Nullable String promotion) {

        static CouponView from(CouponAnswer coupon) {
            return new CouponView(coupon.code(), coupon.status(), coupon.promotion());
        }
    }

    /** The sums of one VAT rate. */
    @Schema(name = "QuoteVatView")
    record VatView(int rate, MoneyBody net, MoneyBody vat, MoneyBody gross) {

        static VatView from(VatSummary summary) {
            return new VatView(
                    summary.rate().basisPoints(),
                    MoneyBody.of(summary.net()),
                    MoneyBody.of(summary.vat()),
                    MoneyBody.of(summary.gross()));
        }
    }

    static QuoteView from(QuoteAnswer answer, Language language) {
        var quote = answer.quote();
        return new QuoteView(
                quote.currency().getCode(),
                quote.lines().stream()
                        .map(line -> LineView.from(line, language))
                        .toList(),
                MoneyBody.of(quote.total()),
                MoneyBody.of(quote.saved()),
                quote.promotions().stream()
                        .map(promotion -> PromotionSaving.from(promotion, language))
                        .toList(),
                answer.coupons().stream().map(CouponView::from).toList(),
                quote.vat().stream().map(VatView::from).toList(),
                quote.context().at());
    }

    private static String named(Map<String, String> names, String code, Language language) {
        var name = names.get(language.name().toLowerCase(Locale.ROOT));
        return name == null ? names.getOrDefault("fr", code) : name;
    }
}
