package org.comptoir.inventory.promise;

import java.util.List;
import org.comptoir.inventory.stock.Sku;

/**
 * What can be said of one article of the basket.
 *
 * @param sku the article
 * @param quantity units asked for
 * @param reasons why it cannot be had as asked, per method
 */
public record LineAnswer(Sku sku, int quantity, List<Refusal> reasons) {
    public LineAnswer {
        reasons = List.copyOf(reasons);
    }

    /**
     * Why it cannot be had in one way.
     *
     * @param method how it was wanted
     * @param reason why not
     */
    public record Refusal(Method method, Reason reason) {}
}
