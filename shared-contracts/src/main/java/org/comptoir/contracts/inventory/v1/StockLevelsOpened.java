package org.comptoir.contracts.inventory.v1;

import java.util.List;
import org.comptoir.contracts.ContractEvent;
import org.comptoir.contracts.Topics;

/**
 * The first levels of up to 500 articles at one location, imported together.
 *
 * <p>Topic {@code inventory.stock-levels}, key {@code opening:}, the import and the number of the part.
 *
 * @param locationId the location
 * @param lines the articles and their levels
 */
@ContractEvent(
        type = "org.comptoir.inventory.stock-levels-opened.v1",
        topic = Topics.STOCK_LEVELS,
        kind = ContractEvent.Kind.STATE)
public record StockLevelsOpened(String locationId, List<Line> lines) {

    /**
     * The level of one article.
     *
     * @param sku the article
     * @param onHand units physically there
     * @param reserved units promised to somebody
     * @param available what may still be promised
     * @param sequence version of this balance, comparable with the ce_sequence of StockLevelChanged
     */
    public record Line(String sku, int onHand, int reserved, int available, long sequence) {}
}
