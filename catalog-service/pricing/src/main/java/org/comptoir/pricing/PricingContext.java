package org.comptoir.pricing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Who buys where and when; {@code storeId} and {@code customerTier} are absent when nobody knows them. */
public record PricingContext(
        String channel, @Nullable String storeId, @Nullable String customerTier, Instant at) {

    public PricingContext {
        if (channel.isBlank()) {
            throw new IllegalArgumentException("A quote is for a channel");
        }
    }

    /** A quote for anybody who comes to this channel now. */
    public static PricingContext of(String channel, Instant at) {
        return new PricingContext(channel, null, null, at);
    }
}
