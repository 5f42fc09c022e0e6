package org.comptoir.pricing;

import org.jspecify.annotations.Nullable;

/** For whom a price holds: what is null holds for all. */
public record PriceScope(
        @Nullable String channel,
        @Nullable String storeGroup,
        @Nullable String store,
        @Nullable String tier) {

    /** For everybody on every channel in every store. */
    public static final PriceScope EVERYWHERE = new PriceScope(null, null, null, null);

    private static final int STORE = 8;
    private static final int STORE_GROUP = 4;
    private static final int CHANNEL = 2;
    private static final int TIER = 1;

    public boolean matches(PricingContext context) {
        return (channel == null || channel.equals(context.channel()))
                && (storeGroup == null || context.storeGroups().contains(storeGroup))
                && (store == null || store.equals(context.storeId()))
                && (tier == null || tier.equals(context.customerTier()));
    }

    /** The scope with the higher number wins: a store beats everything else, a tier alone is the weakest. */
    public int specificity() {
        return (store == null ? 0 : STORE)
                + (storeGroup == null ? 0 : STORE_GROUP)
                + (channel == null ? 0 : CHANNEL)
                + (tier == null ? 0 : TIER);
    }
}
