package org.comptoir.contracts.catalog.v1;

import java.time.Instant;
import java.util.List;
import org.comptoir.contracts.ContractEvent;
import org.comptoir.contracts.MoneyAmount;
import org.comptoir.contracts.Topics;
import org.jspecify.annotations.Nullable;

/**
 * What an article costs after a change, VAT included: its list price and all that holds besides.
 *
 * <p>Topic {@code catalog.prices}, key {@code sku}.
 *
 * @param sku the article
 * @param price the list price of one unit for everybody when the event was told, VAT included
 * @param vatRate VAT rate in basis points on the day of the event
 * @param validFrom from when the list price holds
 * @param entries every price, the list price included, that holds, will hold or ended in the last 150 days; absent: the list price only
 * @param vatCategory the VAT category, whose rates VatCategoryChanged tells
 */
@ContractEvent(type = "org.comptoir.catalog.price-changed.v1", topic = Topics.PRICES, kind = ContractEvent.Kind.STATE)
public record PriceChanged(
        String sku,
        MoneyAmount price,
        int vatRate,
        Instant validFrom,
        @Nullable List<Entry> entries,
        @Nullable String vatCategory) {

    /**
     * A price for some or for all, for some time.
     *
     * @param kind LIST or SALE: what it costs, or for how much it is sold while reduced
     * @param price price of one unit, VAT included
     * @param channel only on this channel
     * @param storeGroup only in the stores of this group
     * @param storeId only in this store
     * @param tier only for customers of this tier
     * @param validFrom from when it holds
     * @param validUntil until when, exclusive; absent: until further notice
     */
    public record Entry(
            String kind,
            MoneyAmount price,
            @Nullable String channel,
            @Nullable String storeGroup,
            @Nullable String storeId,
            @Nullable String tier,
            Instant validFrom,
            @Nullable Instant validUntil) {}

    /** The event without the fields by which version 1 grew. */
    public PriceChanged(String sku, MoneyAmount price, int vatRate, Instant validFrom) {
        this(sku, price, vatRate, validFrom, null, null);
    }
}
