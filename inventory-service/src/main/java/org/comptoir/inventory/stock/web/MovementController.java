package org.comptoir.inventory.stock.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.comptoir.defaults.problem.NotFound;
import org.comptoir.defaults.security.Caller;
import org.comptoir.defaults.security.Role;
import org.comptoir.defaults.web.Page;
import org.comptoir.inventory.location.LocationId;
import org.comptoir.inventory.stock.RecordedMovement;
import org.comptoir.inventory.stock.Shelf;
import org.comptoir.inventory.stock.Sku;
import org.comptoir.inventory.stock.StockService;
import org.jspecify.annotations.Nullable;
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
@RequestMapping("/api/v1/stock-movements")
@PreAuthorize("hasAnyRole('operator', 'store-manager', 'clerk')")
class MovementController {
    private final StockService stock;
    private final Clock clock;

    MovementController(StockService stock, Clock clock) {
        this.stock = stock;
        this.clock = clock;
    }

    /** Records a delivery, a return, a loss or a count; safe to repeat. */
    @PutMapping("/{id}")
    ResponseEntity<MovementView> record(
            @PathVariable UUID id, @Valid @RequestBody MovementRequest request, Caller caller) {
        checkReach(caller, request.locationId());
        StockService.Recorded recorded = stock.record(request.toMovement(id, caller.actor(), clock.instant()));
        MovementView view = MovementView.from(recorded.movement());
        return recorded.created()
                ? ResponseEntity.created(URI.create("/api/v1/stock-movements/" + id))
                        .body(view)
                : ResponseEntity.ok(view);
    }

    /** The ledger of one article at one location, newest first. */
    @GetMapping
    Page<MovementView> history(
            @RequestParam @Pattern(regexp = LocationId.PATTERN) String locationId,
            @RequestParam @Pattern(regexp = Sku.PATTERN) String sku,
            @RequestParam(required = false) @Nullable Long after,
            @RequestParam(defaultValue = "20") @Min(1) @Max(100) int limit,
            Caller caller) {
        checkReach(caller, locationId);
        List<RecordedMovement> movements =
                stock.history(new Shelf(new LocationId(locationId), new Sku(sku)), after, limit + 1);
        return Page.of(movements, limit, movement -> Long.toString(movement.number()))
                .map(MovementView::from);
    }

    private static void checkReach(Caller caller, String location) {
        if (!caller.is(Role.OPERATOR) && !caller.worksIn(location)) {
            throw NotFound.of("location", location);
        }
    }
}
