package org.comptoir.pricing;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who buys where and when; {@code storeId} and {@code customerTier} are absent when nobody knows them. {@code unlocked}
 * are the codes of the promotions that valid coupons open, {@code zone} is where days and hours of promotions are read.
 */
public record PricingContext(
        String channel,
        @Nullable String storeId,
        Set<String> storeGroups,
        @Nullable String customerTier,
        boolean firstOrder,
        Set<String> unlocked,
        Instant at,
        ZoneId zone) {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    public PricingContext {
        if (channel.isBlank()) {
            throw new IllegalArgumentException("A quote is for a channel");
        }
        storeGroups = Set.copyOf(storeGroups);
        unlocked = Set.copyOf(unlocked);
    }

    /** A quote for anybody who comes to this channel now; hours are those of Paris. */
    public static PricingContext of(String channel, Instant at) {
        return new PricingContext(channel, null, Set.of(), null, false, Set.of(), at, PARIS);
    }

    public PricingContext withStore(@Nullable String storeId, Set<String> storeGroups) {
        return new PricingContext(channel, storeId, storeGroups, customerTier, firstOrder, unlocked, at, zone);
    }

    public PricingContext withTier(@Nullable String customerTier) {
        return new PricingContext(channel, storeId, storeGroups, customerTier, firstOrder, unlocked, at, zone);
    }

    public PricingContext withFirstOrder(boolean firstOrder) {
        return new PricingContext(channel, storeId, storeGroups, customerTier, firstOrder, unlocked, at, zone);
    }

    public PricingContext withUnlocked(Set<String> unlocked) {
        return new PricingContext(channel, storeId, storeGroups, customerTier, firstOrder, unlocked, at, zone);
    }

    public PricingContext withAt(Instant at) {
        return new PricingContext(channel, storeId, storeGroups, customerTier, firstOrder, unlocked, at, zone);
    }

    public PricingContext withZone(ZoneId zone) {
        return new PricingContext(channel, storeId, storeGroups, customerTier, firstOrder, unlocked, at, zone);
    }
}
