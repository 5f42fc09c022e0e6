package org.comptoir.contracts.inventory.v1;

import org.comptoir.contracts.ContractEvent;
import org.comptoir.contracts.Topics;

/**
 * What is on hand, reserved and available of one article at one location after a change.
 *
 * <p>Topic {@code inventory.stock-levels}, key {@code locationId} and {@code sku}.
 *
 * @param locationId the location
 * @param sku the article
 * @param onHand units physically there; below zero when a sale outran a delivery note
 * @param reserved units promised to somebody
 * @param available on hand less reserved: what may still be promised
 */
@ContractEvent(
        type = "org.comptoir.inventory.stock-level-changed.v1",
        topic = Topics.STOCK_LEVELS,
        kind = ContractEvent.Kind.STATE)
public record StockLevelChanged(String locationId, String sku, int onHand, int reserved, int available) {}
