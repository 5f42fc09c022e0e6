package org.comptoir.inventory.shortage.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Set;
import org.comptoir.defaults.problem.NotFound;
import org.comptoir.defaults.security.Caller;
import org.comptoir.defaults.security.Role;
import org.comptoir.defaults.web.Page;
import org.comptoir.inventory.location.LocationId;
import org.comptoir.inventory.shortage.Shortage;
import org.comptoir.inventory.shortage.ShortageService;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/shortages")
class ShortageController {
    private final ShortageService shortages;

    ShortageController(ShortageService shortages) {
        this.shortages = shortages;
    }

    /** Whether units are still missing. */
    enum Status {
        OPEN,
        CLEARED
    }

    /** Promises that a shelf cannot keep, the newest first; a store's staff see their stores. */
    @GetMapping
    @PreAuthorize("hasAnyRole('operator', 'agent', 'service', 'store-manager', 'clerk')")
    Page<ShortageView> shortages(
            @RequestParam(required = false) @Nullable @Pattern(regexp = LocationId.PATTERN) String locationId,
            @RequestParam(required = false) @Nullable Status status,
            @RequestParam(required = false) @Nullable Long after,
            @RequestParam(defaultValue = "20") @Min(1) @Max(100) int limit,
            Caller caller) {
        Boolean open = status == null ? null : status == Status.OPEN;
        List<Shortage> found =
                shortages.list(reach(caller, locationId), open, after == null ? Long.MAX_VALUE : after, limit + 1);
        return Page.of(found, limit, shortage -> Long.toString(shortage.number()))
                .map(ShortageView::from);
    }

    private static @Nullable Set<String> reach(Caller caller, @Nullable String location) {
        boolean everywhere = caller.isAny(Role.OPERATOR, Role.AGENT, Role.SERVICE);
        if (location == null) {
            return everywhere ? null : caller.stores();
        }
        if (!everywhere && !caller.worksIn(location)) {
            throw NotFound.of("location", location);
        }
        return Set.of(location);
    }
}
