package org.comptoir.inventory.slot;

import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.comptoir.inventory.location.KnownLocation;
import org.comptoir.inventory.location.LocationId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Remembers the plans of each location, until it is described anew, of the two days that were asked for last: around midnight some ask
 * as of now and some as of a little later.
 */
@Component
public class SlotPlans {
    private final Map<LocationId, Days> plans = new ConcurrentHashMap<>();

    /** The plan of a location as of now. Two first callers may both work it out: to the same end. */
    public SlotPlan of(KnownLocation location, Instant now) {
        Days known = plans.get(location.id());
        if (known != null && known.last().location().change() == location.change()) {
            if (known.last().holdsAt(now)) {
                return known.last();
            }
            if (known.other() != null && known.other().holdsAt(now)) {
                return known.other();
            }
        } else {
            known = null;
        }
        SlotPlan plan = SlotPlan.of(location, now);
        plans.put(location.id(), new Days(plan, known == null ? null : known.last()));
        return plan;
    }

    /** Plans of the same description: the one that was made last, and that of another day. */
    private record Days(SlotPlan last, @Nullable SlotPlan other) {}
}
