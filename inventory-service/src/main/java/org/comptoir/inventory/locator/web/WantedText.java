package org.comptoir.inventory.locator.web;

import org.comptoir.inventory.locator.UnclearSearch;
import org.comptoir.inventory.locator.Wanted;
import org.comptoir.inventory.stock.Sku;

/** A line of a basket as it is written in a query: the article, a colon, the units. */
final class WantedText {
    /** What such a line looks like; the article may hold colons of its own. */
    static final String PATTERN = "[^\\x00-\\x1f\\x7f]{1,64}:[1-9][0-9]{0,4}";

    private WantedText() {}

    static Wanted read(String text) {
        int colon = text.lastIndexOf(':');
        String sku = text.substring(0, colon);
        if (!Sku.fits(sku)) {
            throw new UnclearSearch("An item is an article, a colon and a number");
        }
        return new Wanted(new Sku(sku), Integer.parseInt(text.substring(colon + 1)));
    }
}
