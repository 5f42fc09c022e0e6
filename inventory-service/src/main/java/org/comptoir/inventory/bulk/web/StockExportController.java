package org.comptoir.inventory.bulk.web;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.constraints.Pattern;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.comptoir.defaults.problem.NotFound;
import org.comptoir.defaults.problem.Unavailable;
import org.comptoir.defaults.security.Caller;
import org.comptoir.defaults.security.Role;
import org.comptoir.inventory.bulk.ExportService;
import org.comptoir.inventory.location.LocationId;
import org.comptoir.inventory.stock.Sku;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

@RestController
@RequestMapping("/api/v1/stock-levels")
class StockExportController {
    private static final String NDJSON = "application/x-ndjson";
    private static final int AT_ONCE = 4;

    private final ExportService exports;
    private final JsonMapper json;
    private final Semaphore places = new Semaphore(AT_ONCE);

    StockExportController(ExportService exports, JsonMapper json) {
        this.exports = exports;
        this.json = json;
    }

    /** All balances, those of a location or those of an article, one line each; a store's staff name their store. */
    @GetMapping("/export")
    @PreAuthorize("hasAnyRole('operator', 'analyst', 'service', 'store-manager', 'clerk')")
    @ApiResponse(responseCode = "200", content = @Content(mediaType = NDJSON, schema = @Schema(type = "string")))
    void exportLevels(
            @RequestParam(required = false) @Nullable @Pattern(regexp = LocationId.PATTERN) String locationId,
            @RequestParam(required = false) @Nullable @Pattern(regexp = Sku.PATTERN) String sku,
            Caller caller,
            HttpServletResponse response) {
        if (!caller.isAny(Role.OPERATOR, Role.ANALYST, Role.SERVICE)
                && (locationId == null || !caller.worksIn(locationId))) {
            throw NotFound.of("location", locationId == null ? "for everybody" : locationId);
        }
        Optional<LocationId> location = Optional.ofNullable(locationId).map(LocationId::new);
        Optional<Sku> article = Optional.ofNullable(sku).map(Sku::new);
        if (!places.tryAcquire()) {
            throw new Unavailable("Too many exports at once", Duration.ofSeconds(10));
        }
        try {
            Streamed.to(response, NDJSON, out -> write(location, article, out));
        } finally {
            places.release();
        }
    }

    private void write(Optional<LocationId> location, Optional<Sku> sku, OutputStream out) throws IOException {
        List<ExportService.Balance> page = exports.next(location, sku, null);
        while (!page.isEmpty()) {
            for (ExportService.Balance balance : page) {
                out.write(json.writeValueAsBytes(BalanceLine.from(balance)));
                out.write('\n');
            }
            page = exports.next(location, sku, page.getLast());
        }
    }
}
