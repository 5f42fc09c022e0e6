package org.comptoir.pricing;

import java.util.Collections;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** For whom a promotion holds, and when. */
record Conditions(
        Set<String> channels,
        Set<String> stores,
        Set<String> storeGroups,
        Set<String> tiers,
        boolean firstOrderOnly,
        boolean couponRequired,
        Schedule schedule) {

    Conditions {
        channels = Set.copyOf(channels);
        stores = Set.copyOf(stores);
        storeGroups = Set.copyOf(storeGroups);
        tiers = Set.copyOf(tiers);
    }

    boolean hold(String promotion, PricingContext context, Moment moment) {
        return (!couponRequired || context.unlocked().contains(promotion))
                && (!firstOrderOnly || context.firstOrder())
                && isAmong(tiers, context.customerTier())
                && reach(context)
                && schedule.isOnAt(moment);
    }

    /** Whether everybody who comes has it, so that it is announced to everybody. */
    boolean isPublic() {
        return !couponRequired && !firstOrderOnly && tiers.isEmpty();
    }

    /** Whether it runs on this channel and in this store, at whatever time. */
    boolean reach(PricingContext context) {
        return isAmong(channels, context.channel()) && reachStore(context);
    }

    private boolean reachStore(PricingContext context) {
        if (stores.isEmpty() && storeGroups.isEmpty()) {
            return true;
        }
        return (context.storeId() != null && stores.contains(context.storeId()))
                || !Collections.disjoint(storeGroups, context.storeGroups());
    }

    private static boolean isAmong(Set<String> codes, @Nullable String code) {
        return codes.isEmpty() || (code != null && codes.contains(code));
    }
}
