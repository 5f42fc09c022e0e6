package org.comptoir.inventory.slot.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.comptoir.defaults.security.Caller;
import org.comptoir.defaults.security.Role;
import org.comptoir.inventory.location.KnownLocation;
import org.comptoir.inventory.location.PickupTerms;
import org.comptoir.inventory.slot.Load;
import org.comptoir.inventory.slot.OfferedSlot;
import org.jspecify.annotations.Nullable;

/**
 * When an order placed now can be collected.
 *
 * @param timeZone of the location
 * @param hoursAssumed whether nobody said when it is open, so that usual hours were taken
 * @param items slots, earliest first
 * @param asOf the moment of which this is true
 */
record PickupSlotsView(String locationId, String timeZone, boolean hoursAssumed, List<Item> items, Instant asOf) {
    PickupSlotsView {
        items = List.copyOf(items);
    }

    /** Whether an order fits. */
    enum State {
        AVAILABLE,
        FULL
    }

    /**
     * One slot.
     *
     * @param numbers only for staff
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "PickupSlotItem")
    record Item(
            Instant start,
            Instant end,
            State state,
            @Nullable Numbers numbers) {
        static Item from(OfferedSlot offered, KnownLocation location, Caller caller) {
            return new Item(
                    offered.slot().start(),
                    offered.slot().end(),
                    offered.full() ? State.FULL : State.AVAILABLE,
                    isStaff(caller) ? Numbers.of(offered, location.pickupTerms()) : null);
        }

        private static boolean isStaff(Caller caller) {
            return caller.isAny(Role.CLERK, Role.STORE_MANAGER, Role.AGENT, Role.OPERATOR, Role.SERVICE);
        }
    }

    /** What is promised for the slot and for its day, and how much may be; no limit where none is named. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "PickupSlotNumbers")
    record Numbers(
            int orders,
            int units,
            @Nullable Integer mostOrders,
            @Nullable Integer mostUnits,
            int dayOrders,
            int dayUnits,
            @Nullable Integer mostDayOrders,
            @Nullable Integer mostDayUnits) {
        static Numbers of(OfferedSlot offered, PickupTerms terms) {
            Load slot = offered.load();
            Load day = offered.day();
            return new Numbers(
                    slot.orders(),
                    slot.units(),
                    terms.slotOrders(),
                    terms.slotUnits(),
                    day.orders(),
                    day.units(),
                    terms.dailyOrders(),
                    terms.dailyUnits());
        }
    }
}
