package org.comptoir.inventory.locator.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where articles are.
 *
 * @param asOf the moment of which this is true
 * @param next what to pass as {@code after} for the following page; absent on the last one
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record OffersView(
        List<OfferView> items, Instant asOf, @Nullable String next) {
    OffersView {
        items = List.copyOf(items);
    }
}
