package org.comptoir.inventory.audit.web;

import org.comptoir.inventory.audit.AuditService;
import org.comptoir.inventory.audit.StockAudit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/stock-audit")
class AuditController {
    private final AuditService audit;

    AuditController(AuditService audit) {
        this.audit = audit;
    }

    /** Compares every balance with its ledger and with the reservations that live. */
    @GetMapping
    @PreAuthorize("hasRole('operator')")
    StockAudit audit() {
        return audit.audit();
    }
}
