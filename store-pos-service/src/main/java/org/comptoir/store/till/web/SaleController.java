package org.comptoir.store.till.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.util.UUID;
import org.comptoir.defaults.security.Caller;
import org.comptoir.defaults.web.Page;
import org.comptoir.store.till.SaleCursor;
import org.comptoir.store.till.SaleService;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/stores/{store}")
@Tag(name = "Sales", description = "What the tills sold")
class SaleController {
    private final SaleService sales;

    SaleController(SaleService sales) {
        this.sales = sales;
    }

    @PutMapping("/tills/{till}/sales/{id}")
    @PreAuthorize("hasAnyRole('clerk', 'store-manager')")
    @Operation(
            summary = "A till sold goods",
            description =
                    "A fact: never refused for stock, price or an unknown article. The lines and the tenders must "
                            + "add up. The same id and body again give the same answer (200 instead of 201).")
    @ApiResponse(responseCode = "200", description = "The same again: nothing changed", useReturnTypeSchema = true)
    @ApiResponse(responseCode = "201", description = "Kept", useReturnTypeSchema = true)
    ResponseEntity<SaleView> sell(
            Caller caller,
            @PathVariable String store,
            @PathVariable @Pattern(regexp = "[A-Za-z0-9_-]{1,32}") String till,
            @PathVariable UUID id,
            @Valid @RequestBody SaleRequest request) {
        var outcome = sales.record(caller, request.ticket(id, store, till));
        return ResponseEntity.status(outcome.first() ? HttpStatus.CREATED : HttpStatus.OK)
                .body(SaleView.from(outcome.sale()));
    }

    @GetMapping("/tills/{till}/sales/{id}")
    @PreAuthorize("hasAnyRole('clerk', 'store-manager', 'operator')")
    @Operation(summary = "One sale")
    SaleView sale(Caller caller, @PathVariable String store, @PathVariable String till, @PathVariable UUID id) {
        return SaleView.from(sales.find(caller, store, till, id));
    }

    @GetMapping("/sales")
    @PreAuthorize("hasAnyRole('clerk', 'store-manager', 'operator')")
    @Operation(summary = "The sales of a store, newest first")
    Page<SaleView> list(
            Caller caller,
            @PathVariable String store,
            @Parameter(schema = @Schema(type = "string")) @RequestParam(required = false) @Nullable SaleCursor after,
            @RequestParam(defaultValue = "20") @Min(1) @Max(100) int limit) {
        return sales.list(caller, store, after == null ? SaleCursor.START : after, limit)
                .map(SaleView::from);
    }
}
