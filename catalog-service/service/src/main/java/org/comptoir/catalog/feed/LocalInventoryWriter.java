package org.comptoir.catalog.feed;

import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Writes what each store has as tab-separated values (Google Merchant Center, Local inventory data specification). A
 * location is a store code; Google passes over those that are no store of its business profile. What is there can be
 * bought online and collected the same day.
 */
final class LocalInventoryWriter {

    private static final List<String> COLUMNS = List.of(
            "store_code",
            "id",
            "quantity",
            "availability",
            "price",
            "sale_price",
            "sale_price_effective_date",
            "pickup_method",
            "pickup_sla");

    private final Writer out;

    LocalInventoryWriter(Writer out) throws IOException {
        this.out = out;
        out.write(String.join("\t", COLUMNS) + "\n");
    }

    void write(Shelf shelf) throws IOException {
        var offer = shelf.offer();
        var isThere = shelf.available() > 0;
        var reduction = offer == null || !offer.isReduced() ? null : offer;
        line(
                shelf.location(),
                shelf.sku(),
                Integer.toString(Math.max(0, shelf.available())),
                GoogleFormat.availability(isThere),
                offer == null ? null : GoogleFormat.price(offer.regular()),
                reduction == null ? null : GoogleFormat.price(reduction.price()),
                reduction == null ? null : GoogleFormat.interval(reduction.since(), reduction.until()),
                isThere ? "buy" : "not supported",
                isThere ? "same day" : null);
    }

    private void line(@Nullable String... values) throws IOException {
        var line = Arrays.stream(values)
                .map(value -> value == null ? "" : value.replaceAll("\\p{Cntrl}", " "))
                .collect(Collectors.joining("\t"));
        out.write(line + "\n");
    }
}
