package org.comptoir.inventory.slot;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.comptoir.inventory.location.KnownLocation;
import org.comptoir.inventory.location.LocationId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The only door to slots and to what is promised for them. */
@Service
public class SlotService {
    private final SlotPlans plans;
    private final PickupLoadRows rows;
    private final RememberedLoads remembered;

    SlotService(SlotPlans plans, PickupLoadRows rows, RememberedLoads remembered) {
        this.plans = plans;
        this.rows = rows;
        this.remembered = remembered;
    }

    /**
     * The slot that starts then, for an order placed now; whether it has room is asked of {@link PickupLoads}.
     *
     * @throws SlotUnavailable when there is none, or when it is too early or too late to book it
     */
    public Slot bookable(KnownLocation location, Instant start, Instant now) {
        return plans.of(location, now).at(start, now).orElseThrow(() -> new SlotUnavailable(location.id(), start));
    }

    /** Locks the loads of these bookings, in the order of the key; stock levels are locked before them. */
    @Transactional(propagation = Propagation.MANDATORY)
    public PickupLoads lock(Collection<Booking> bookings) {
        SortedSet<LoadKey> keys = new TreeSet<>();
        for (Booking booking : bookings) {
            keys.add(booking.ofSlot());
            keys.add(booking.ofDay());
        }
        return new PickupLoads(keys.isEmpty() ? Map.of() : rows.lock(keys));
    }

    /** Writes what was taken and given back. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void keep(PickupLoads loads) {
        Map<LoadKey, Load> changed = loads.changed();
        if (changed.isEmpty()) {
            return;
        }
        rows.write(changed);
        Set<LocationId> touched =
                changed.keySet().stream().map(LoadKey::location).collect(Collectors.toSet());
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                remembered.forget(touched);
            }
        });
    }

    /** The slots of an order placed now that start between two moments, earliest first, as they are booked at this moment. */
    @Transactional(readOnly = true)
    public List<OfferedSlot> offered(KnownLocation location, int units, Instant now, Instant from, Instant until) {
        List<Slot> slots = plans.of(location, now).slots(now).stream()
                .filter(slot -> !slot.start().isBefore(from) && slot.start().isBefore(until))
                .toList();
        if (slots.isEmpty()) {
            return List.of();
        }
        Map<LoadKey, Load> loads =
                rows.read(Set.of(location.id()), slots.getFirst().day());
        return slots.stream().map(slot -> offered(location, slot, units, loads)).toList();
    }

    /**
     * The first slot with room for an order placed now, at each of these locations that has one. Where limits are set, what is booked
     * on other instances may be a second old.
     */
    public Map<LocationId, Slot> earliest(Collection<KnownLocation> locations, int units, Instant now) {
        List<LocationId> limited = locations.stream()
                .filter(location -> location.pickupTerms().hasLimits())
                .map(KnownLocation::id)
                .toList();
        Map<LocationId, Map<LoadKey, Load>> loads = limited.isEmpty() ? Map.of() : remembered.of(limited);
        Map<LocationId, Slot> earliest = HashMap.newHashMap(locations.size());
        for (KnownLocation location : locations) {
            SlotPlan plan = plans.of(location, now);
            Map<LoadKey, Load> booked = loads.getOrDefault(location.id(), Map.of());
            if (booked.isEmpty() && fitsEmpty(location, units)) {
                plan.earliest(now).ifPresent(slot -> earliest.put(location.id(), slot));
            } else {
                plan.slots(now).stream()
                        .filter(slot -> !offered(location, slot, units, booked).full())
                        .findFirst()
                        .ifPresent(slot -> earliest.put(location.id(), slot));
            }
        }
        return earliest;
    }

    private static boolean fitsEmpty(KnownLocation location, int units) {
        Slot any = new Slot(Instant.EPOCH, Instant.EPOCH, Instant.EPOCH);
        return !location.pickupTerms().hasLimits()
                || !offered(location, any, units, Map.of()).full();
    }

    private static OfferedSlot offered(KnownLocation location, Slot slot, int units, Map<LoadKey, Load> loads) {
        Booking booking = new Booking(location.id(), slot, units);
        Load load = loads.getOrDefault(booking.ofSlot(), Load.NONE);
        Load day = loads.getOrDefault(booking.ofDay(), Load.NONE);
        var terms = location.pickupTerms();
        boolean room = load.hasRoomFor(units, terms.slotOrders(), terms.slotUnits())
                && day.hasRoomFor(units, terms.dailyOrders(), terms.dailyUnits());
        return new OfferedSlot(slot, load, day, !room);
    }
}
