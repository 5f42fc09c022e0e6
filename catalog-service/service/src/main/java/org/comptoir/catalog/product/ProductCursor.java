package org.comptoir.catalog.product;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * The place in a list of products after which the next page begins: lists are ordered by relevance (0 when nothing
 * was searched), then SKU, so a page neither repeats nor skips a product that did not change meanwhile.
 */
public record ProductCursor(float relevance, String sku) {

    static final ProductCursor START = new ProductCursor(Float.POSITIVE_INFINITY, "");

    /**
     * Reads what {@link #toString()} wrote.
     *
     * @throws WrongCursor when it was not written there
     */
    public static ProductCursor parse(String text) {
        try {
            var parts = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8).split(" ", 2);
            return new ProductCursor(Float.parseFloat(parts[0]), new Sku(parts[1]).value());
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
            throw new WrongCursor();
        }
    }

    @Override
    public String toString() {
        var text = relevance + " " + sku;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
