package org.comptoir.inventory.count.web;

import jakarta.validation.Valid;
import java.net.URI;
import java.util.UUID;
import org.comptoir.defaults.problem.NotFound;
import org.comptoir.defaults.security.Caller;
import org.comptoir.defaults.security.Role;
import org.comptoir.inventory.count.CountService;
import org.comptoir.inventory.count.StockCount;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/stock-counts/{id}")
@PreAuthorize("hasAnyRole('operator', 'store-manager', 'clerk')")
class CountController {
    private final CountService counts;

    CountController(CountService counts) {
        this.counts = counts;
    }

    /** Tells what was counted; the books follow. Safe to repeat. */
    @PutMapping
    ResponseEntity<CountView> count(@PathVariable UUID id, @Valid @RequestBody CountRequest request, Caller caller) {
        if (!reaches(caller, request.locationId())) {
            throw NotFound.of("location", request.locationId());
        }
        CountService.Counted counted = counts.count(request.toSheet(id), caller.actor());
        CountView view = CountView.from(counted.count());
        return counted.created()
                ? ResponseEntity.created(URI.create("/api/v1/stock-counts/" + id))
                        .body(view)
                : ResponseEntity.ok(view);
    }

    @GetMapping
    CountView readCount(@PathVariable UUID id, Caller caller) {
        StockCount count = counts.find(id);
        if (!reaches(caller, count.location().value())) {
            throw NotFound.of("stock count", id);
        }
        return CountView.from(count);
    }

    private static boolean reaches(Caller caller, String location) {
        return caller.is(Role.OPERATOR) || caller.worksIn(location);
    }
}
