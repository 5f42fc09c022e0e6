package org.comptoir.inventory.locator.web;

import java.time.Instant;
import java.util.List;
import org.comptoir.inventory.locator.Found;
import org.comptoir.inventory.locator.LeftOut;
import org.comptoir.inventory.locator.Reason;
import org.comptoir.inventory.safety.Disclosure;

/**
 * Where a shopper finds an article or a basket.
 *
 * @param items the stores, nearest first
 * @param notOffered stores that are near and were left out, nearest first, and why; none further than the last one offered when there
 *     may be more to offer
 * @param asOf the moment of which this is true
 */
record FoundView(List<StoreView> items, List<LeftOutView> notOffered, Instant asOf) {
    FoundView {
        items = List.copyOf(items);
        notOffered = List.copyOf(notOffered);
    }

    /** A store that was left out. */
    record LeftOutView(String locationId, String name, long distanceMeters, List<Reason> reasons) {
        static LeftOutView from(LeftOut leftOut) {
            var location = leftOut.near().location();
            return new LeftOutView(
                    location.id().value(),
                    location.details().name(),
                    Math.round(leftOut.near().meters()),
                    leftOut.reasons());
        }
    }

    static FoundView from(Found found, boolean basket, Disclosure.Depth depth, Instant now) {
        return new FoundView(
                found.offered().stream()
                        .map(offer -> StoreView.from(offer, basket, depth, now))
                        .toList(),
                found.leftOut().stream().map(LeftOutView::from).toList(),
                now);
    }
}
