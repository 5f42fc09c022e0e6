package org.comptoir.inventory.locator;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.comptoir.inventory.location.Capability;
import org.comptoir.inventory.location.KnownLocation;
import org.comptoir.inventory.location.LocationKind;
import org.comptoir.inventory.location.Near;
import org.comptoir.inventory.slot.SlotPlans;

/** Goes from store to store, nearest first, as far as it is asked to, and notes why it passed some by. */
final class Walk {
    private final Iterator<Near> stores;
    private final Search search;
    private final SlotPlans plans;
    private final Instant now;
    private final List<LeftOut> leftOut = new ArrayList<>();
    /** Beyond so many nobody reads the reasons. */
    private boolean noted;

    Walk(Iterable<Near> stores, Search search, SlotPlans plans, Instant now) {
        this.stores = stores.iterator();
        this.search = search;
        this.plans = plans;
        this.now = now;
    }

    /** The next stores that nothing but stock and room in a slot can speak against; fewer than asked for when there are no more. */
    List<Near> next(int most) {
        noted = leftOut.size() >= search.limit();
        List<Near> next = new ArrayList<>(most);
        while (next.size() < most && stores.hasNext()) {
            Near near = stores.next();
            if (isShop(near.location().kind())) {
                Set<Reason> against = against(near.location());
                if (against.isEmpty()) {
                    next.add(near);
                } else {
                    leaveOut(near, List.copyOf(against));
                }
            }
        }
        return next;
    }

    void leaveOut(Near near, List<Reason> reasons) {
        if (!noted) {
            leftOut.add(new LeftOut(near, reasons));
        }
    }

    /** What was passed by, nearest first, up to a distance. */
    List<LeftOut> leftOut(double meters) {
        return leftOut.stream()
                .filter(each -> each.near().meters() <= meters)
                .sorted(Comparator.comparingDouble((LeftOut each) -> each.near().meters())
                        .thenComparing(each -> each.near().location().id().value()))
                .limit(search.limit())
                .toList();
    }

    /** Customers come to stores and drives; they do not walk through warehouses. */
    private static boolean isShop(LocationKind kind) {
        return kind == LocationKind.STORE || kind == LocationKind.DRIVE;
    }

    private Set<Reason> against(KnownLocation location) {
        Set<Reason> against = EnumSet.noneOf(Reason.class);
        PickupMethod method = search.method();
        if (method != null && !location.can(Capability.PICKUP)) {
            against.add(Reason.NO_PICKUP);
        } else if (method != null && !method.isAt(location.kind())) {
            against.add(Reason.OTHER_METHOD);
        }
        if (search.openNow() && !plans.of(location, now).isOpenAt(now)) {
            against.add(location.times().known() ? Reason.CLOSED_NOW : Reason.HOURS_UNKNOWN);
        }
        return against;
    }
}
