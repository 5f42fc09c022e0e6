package org.comptoir.inventory.transfer.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import org.comptoir.defaults.problem.NotFound;
import org.comptoir.defaults.security.Caller;
import org.comptoir.defaults.security.Role;
import org.comptoir.defaults.web.Page;
import org.comptoir.inventory.location.LocationId;
import org.comptoir.inventory.stock.Sku;
import org.comptoir.inventory.transfer.InTransit;
import org.comptoir.inventory.transfer.TransferService;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/stock-in-transit")
class InTransitController {
    private final TransferService transfers;

    InTransitController(TransferService transfers) {
        this.transfers = transfers;
    }

    /** What is under way to a location, in order of SKU. */
    @GetMapping
    @PreAuthorize("hasAnyRole('operator', 'service', 'store-manager', 'clerk')")
    Page<InTransitView> underWay(
            @RequestParam @Pattern(regexp = LocationId.PATTERN) String locationId,
            @RequestParam(defaultValue = "") @Pattern(regexp = "|" + Sku.PATTERN) String after,
            @RequestParam(defaultValue = "20") @Min(1) @Max(100) int limit,
            Caller caller) {
        if (!caller.isAny(Role.OPERATOR, Role.SERVICE) && !caller.worksIn(locationId)) {
            throw NotFound.of("location", locationId);
        }
        List<InTransit> found = transfers.inTransit(new LocationId(locationId), after, limit + 1);
        return Page.of(found, limit, underWay -> underWay.sku().value()).map(InTransitView::from);
    }
}
