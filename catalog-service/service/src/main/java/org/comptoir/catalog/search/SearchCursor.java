package org.comptoir.catalog.search;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.comptoir.catalog.product.Sku;

/**
 * The place in a list of products after which the next page begins: lists are ordered by a score, then SKU, so a page
 * neither repeats nor skips a product that did not change meanwhile. It carries how the typed words were understood,
 * because a product that comes in between may make a misspelt word a known one.
 */
public record SearchCursor(ProductOrder order, double score, String sku, List<WordChoice> words) {

    public SearchCursor {
        words = List.copyOf(words);
    }

    /**
     * Reads what {@link #toString()} wrote.
     *
     * @throws WrongCursor when it was not written there
     */
    public static SearchCursor parse(String text) {
        try {
            var parts = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8).split(" ", 4);
            var score = Double.parseDouble(parts[1]);
            if (Double.isNaN(score) || parts.length < 4) {
                throw new WrongCursor();
            }
            return new SearchCursor(
                    ProductOrder.valueOf(parts[0]), score, new Sku(parts[2]).value(), WordChoice.parseAll(parts[3]));
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
            throw new WrongCursor();
        }
    }

    @Override
    public String toString() {
        var text = order + " " + score + " " + sku + " " + WordChoice.toText(words);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
