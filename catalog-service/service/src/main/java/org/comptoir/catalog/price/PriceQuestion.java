package org.comptoir.catalog.price;

import java.time.Instant;
import org.comptoir.catalog.product.Sku;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/**
 * Somebody asks for a price.
 *
 * @param drafts whether he may know of products that are not for sale yet
 * @param currency that of the list price, when nothing is said
 * @param at now, when nothing is said
 */
public record PriceQuestion(
        Sku sku,
        boolean drafts,
        String channel,
        @Nullable String store,
        @Nullable String tier,
        @Nullable CurrencyUnit currency,
        @Nullable Instant at) {}
