package org.comptoir.inventory.locator.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.comptoir.inventory.location.Capability;
import org.comptoir.inventory.location.KnownLocation;
import org.comptoir.inventory.location.LocationDetails;
import org.comptoir.inventory.location.LocationKind;
import org.comptoir.inventory.locator.NearOffer;
import org.comptoir.inventory.locator.OfferedLine;
import org.comptoir.inventory.safety.Disclosure;
import org.comptoir.inventory.safety.StockWord;
import org.comptoir.inventory.slot.Slot;
import org.comptoir.inventory.slot.SlotPlan;
import org.jspecify.annotations.Nullable;

/**
 * A store near the shopper.
 *
 * @param sku the article; absent when a basket was asked for
 * @param distanceMeters in a straight line
 * @param openingHours in the notation of OpenStreetMap
 * @param timeZone of the store
 * @param openNow absent when nobody said when it is open
 * @param closesAt when the doors close that are open now
 * @param opensAt when the doors open next; only while they are closed
 * @param hoursAssumed whether usual hours were taken for the earliest pickup, because nobody said when it is open
 * @param pickup whether orders can be collected there
 * @param earliestPickup the first slot with room for this order; absent where there is none
 * @param stock what everybody may know; of a basket the word of its scarcest line
 * @param numbers only for those who may see them, and not for a basket
 * @param lines what there is of each line of a basket
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record StoreView(
        @Nullable String sku,
        String locationId,
        String name,
        LocationKind kind,
        String street,
        String postcode,
        String town,
        double latitude,
        double longitude,
        long distanceMeters,
        @Nullable String openingHours,
        String timeZone,
        @Nullable Boolean openNow,
        @Nullable Instant closesAt,
        @Nullable Instant opensAt,
        boolean hoursAssumed,
        boolean pickup,
        @Nullable EarliestPickup earliestPickup,
        StockWord stock,
        @Nullable StockNumbers numbers,
        @Nullable List<LineView> lines) {
    /** A slot. */
    record EarliestPickup(Instant start, Instant end) {
        static @Nullable EarliestPickup from(@Nullable Slot slot) {
            return slot == null ? null : new EarliestPickup(slot.start(), slot.end());
        }
    }

    /** One line of a basket. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "StoreLineView")
    record LineView(
            String sku,
            int quantity,
            StockWord stock,
            @Nullable StockNumbers numbers) {
        static LineView from(OfferedLine line, Disclosure.Depth depth) {
            return new LineView(
                    line.wanted().sku().value(),
                    line.wanted().quantity(),
                    line.word(),
                    StockNumbers.of(line.sellable(), depth));
        }
    }

    static StoreView from(NearOffer offer, boolean basket, Disclosure.Depth depth, Instant now) {
        KnownLocation location = offer.near().location();
        LocationDetails details = location.details();
        OfferedLine first = offer.lines().getFirst();
        SlotPlan plan = offer.plan();
        boolean open = plan.isOpenAt(now);
        return new StoreView(
                basket ? null : first.wanted().sku().value(),
                location.id().value(),
                details.name(),
                details.kind(),
                details.address().street(),
                details.address().postcode(),
                details.address().town(),
                details.point().latitude(),
                details.point().longitude(),
                Math.round(offer.near().meters()),
                details.openingHours(),
                details.timeZone(),
                openNow(plan, open),
                plan.closesAt(now).orElse(null),
                open ? null : plan.opensAt(now).orElse(null),
                plan.hoursAssumed(),
                location.can(Capability.PICKUP),
                EarliestPickup.from(offer.earliest()),
                offer.word(),
                basket ? null : StockNumbers.of(first.sellable(), depth),
                basket ? lines(offer, depth) : null);
    }

    /** A closed door is only told where the hours are known. */
    private static @Nullable Boolean openNow(SlotPlan plan, boolean open) {
        return (open || !plan.hoursAssumed()) ? open : null;
    }

    private static List<LineView> lines(NearOffer offer, Disclosure.Depth depth) {
        return offer.lines().stream().map(line -> LineView.from(line, depth)).toList();
    }
}
