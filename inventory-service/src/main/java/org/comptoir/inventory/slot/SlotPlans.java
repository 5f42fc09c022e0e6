package org.comptoir.inventory.slot;

import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.comptoir.inventory.location.KnownLocation;
import org.comptoir.inventory.location.LocationId;
import org.springframework.stereotype.Component;

/** Remembers the plan of each location until its day is over or it is described anew. */
@Component
public class SlotPlans {
    private final Map<LocationId, SlotPlan> plans = new ConcurrentHashMap<>();

    /** The plan of a location as of now. Two first callers may both work it out: to the same end. */
    public SlotPlan of(KnownLocation location, Instant now) {
        SlotPlan plan = plans.get(location.id());
        if (plan == null || plan.location().change() != location.change() || !plan.holdsAt(now)) {
            plan = SlotPlan.of(location, now);
            plans.put(location.id(), plan);
        }
        return plan;
    }
}
