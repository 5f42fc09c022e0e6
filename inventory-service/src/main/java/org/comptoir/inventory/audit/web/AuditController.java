package org.comptoir.inventory.audit.web;

import jakarta.validation.constraints.Pattern;
import org.comptoir.inventory.audit.AuditService;
import org.comptoir.inventory.audit.StockAudit;
import org.comptoir.inventory.location.LocationId;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/stock-audit")
class AuditController {
    private final AuditService audit;

    AuditController(AuditService audit) {
        this.audit = audit;
    }

    /** Compares every balance, of one location or of all, with its ledger, its live reservations, its transfers and its shortages. */
    @GetMapping
    @PreAuthorize("hasRole('operator')")
    StockAudit audit(
            @RequestParam(required = false) @Nullable @Pattern(regexp = LocationId.PATTERN) String locationId) {
        return locationId == null ? audit.audit() : audit.audit(locationId);
    }
}
