package org.comptoir.contracts.inventory.v1;

import org.comptoir.contracts.ContractEvent;
import org.comptoir.contracts.Topics;

/**
 * A fact of the store brought the units on hand below what is promised: somebody must be served from elsewhere.
 *
 * <p>Topic {@code inventory.shortages}, key {@code locationId} and {@code sku}.
 *
 * @param locationId the location
 * @param sku the article
 * @param onHand units physically there
 * @param reserved units promised
 * @param missing units promised that are not there
 * @param cause source of the movement that showed it
 */
@ContractEvent(type = "org.comptoir.inventory.stock-short.v1", topic = Topics.SHORTAGES, kind = ContractEvent.Kind.FACT)
public record StockShort(String locationId, String sku, int onHand, int reserved, int missing, String cause) {}
