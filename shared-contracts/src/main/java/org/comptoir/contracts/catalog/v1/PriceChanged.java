package org.comptoir.contracts.catalog.v1;

import java.time.Instant;
import org.comptoir.contracts.ContractEvent;
import org.comptoir.contracts.MoneyAmount;
import org.comptoir.contracts.Topics;

/**
 * The list price of an article after a change, VAT included, the same on every channel.
 *
 * <p>Topic {@code catalog.prices}, key {@code sku}.
 *
 * @param sku the article
 * @param price price of one unit, VAT included
 * @param vatRate VAT rate in basis points
 * @param validFrom from when it holds
 */
@ContractEvent(type = "org.comptoir.catalog.price-changed.v1", topic = Topics.PRICES, kind = ContractEvent.Kind.STATE)
public record PriceChanged(String sku, MoneyAmount price, int vatRate, Instant validFrom) {}
