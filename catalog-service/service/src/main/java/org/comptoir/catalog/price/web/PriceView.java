package org.comptoir.catalog.price.web;

import java.time.Instant;
import java.util.List;
import org.comptoir.catalog.price.Price;
import org.comptoir.catalog.price.PriceAnswer;
import org.comptoir.catalog.price.TimedPrice;
import org.comptoir.defaults.web.MoneyBody;
import org.comptoir.pricing.PriceEntry;
import org.comptoir.pricing.PricesInForce;
import org.jspecify.annotations.Nullable;

/**
 * What a product costs, VAT included.
 *
 * @param price what one piece costs in the context asked for
 * @param listPrice what it costs there when it is not reduced
 * @param priorPrice while it is reduced: the lowest price of the 30 days before, which an announcement must state;
 *     absent where it began longer ago than is remembered
 * @param reducedUntil while it is reduced: until when at the latest
 * @param vatRate basis points
 * @param validFrom since when the list price for everybody holds
 * @param nextChange when it may change next; staff only
 * @param entries all prices that hold, will hold or ended in the last 150 days; staff only
 */
record PriceView(
        String sku,
        MoneyBody price,
        MoneyBody listPrice,
        @Nullable MoneyBody priorPrice,
        @Nullable Instant reducedUntil,
        String vatCategory,
        int vatRate,
        long version,
        Instant validFrom,
        @Nullable Instant nextChange,
        @Nullable List<EntryView> entries) {

    /** What anybody may see: nothing that is only planned. */
    static PriceView forAnybody(PriceAnswer answer) {
        return of(answer, null, null);
    }

    static PriceView forStaff(PriceAnswer answer) {
        return of(
                answer,
                answer.inForce().nextChange(),
                answer.price().entries().stream().map(EntryView::from).toList());
    }

    private static PriceView of(PriceAnswer answer, @Nullable Instant nextChange, @Nullable List<EntryView> entries) {
        Price price = answer.price();
        PricesInForce inForce = answer.inForce();
        var prior = inForce.prior();
        return new PriceView(
                price.list().sku().value(),
                MoneyBody.of(inForce.unit()),
                MoneyBody.of(inForce.list()),
                prior == null ? null : MoneyBody.of(prior),
                inForce.isReduced() ? reducedUntil(answer) : null,
                price.vatCategory(),
                price.vatRate().basisPoints(),
                price.version(),
                price.validFrom(),
                nextChange,
                entries);
    }

    /** The latest end of the sales that cost this much now: an earlier one may only be followed by the same price. */
    private static @Nullable Instant reducedUntil(PriceAnswer answer) {
        return answer.price().entries().stream()
                .filter(entry -> entry.kind() == PriceEntry.Kind.SALE)
                .filter(entry -> entry.amount().equals(answer.inForce().unit()))
                .filter(entry -> entry.entry().holdsAt(answer.at()))
                .map(TimedPrice::until)
                .max(Instant::compareTo)
                .orElse(null);
    }
}
