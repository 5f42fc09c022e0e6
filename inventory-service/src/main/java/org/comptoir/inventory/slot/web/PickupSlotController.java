package org.comptoir.inventory.slot.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.comptoir.defaults.problem.NotFound;
import org.comptoir.defaults.security.Caller;
import org.comptoir.inventory.location.KnownLocation;
import org.comptoir.inventory.location.LocationDirectory;
import org.comptoir.inventory.location.LocationId;
import org.comptoir.inventory.slot.SlotService;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/pickup-slots")
class PickupSlotController {
    private final LocationDirectory directory;
    private final SlotService slots;
    private final Clock clock;

    PickupSlotController(LocationDirectory directory, SlotService slots, Clock clock) {
        this.directory = directory;
        this.slots = slots;
        this.clock = clock;
    }

    /**
     * The slots in which an order placed now can be collected at a location, earliest first, and whether they have room for it. None
     * where nothing can be collected.
     */
    @GetMapping
    PickupSlotsView slots(
            @RequestParam @Pattern(regexp = LocationId.PATTERN) String locationId,
            @RequestParam(defaultValue = "1") @Min(1) @Max(100_000) int units,
            @RequestParam(required = false) @Nullable Instant from,
            @RequestParam(required = false) @Nullable Instant until,
            Caller caller) {
        LocationId id = new LocationId(locationId);
        KnownLocation location = directory.find(id).orElseThrow(() -> NotFound.of("location", id));
        Instant now = clock.instant();
        List<PickupSlotsView.Item> items = location.offersPickup()
                ? slots
                        .offered(location, units, now, from == null ? now : from, until == null ? Instant.MAX : until)
                        .stream()
                        .map(slot -> PickupSlotsView.Item.from(slot, location, caller))
                        .toList()
                : List.of();
        return new PickupSlotsView(
                locationId, location.zone().getId(), !location.times().known(), items, now);
    }
}
