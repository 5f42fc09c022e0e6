package org.comptoir.inventory.reservation.web;

import jakarta.validation.Valid;
import java.net.URI;
import java.util.UUID;
import org.comptoir.inventory.reservation.ReservationId;
import org.comptoir.inventory.reservation.ReservationService;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/reservations/{id}")
@PreAuthorize("hasAnyRole('service', 'operator')")
class ReservationController {
    private final ReservationService reservations;

    ReservationController(ReservationService reservations) {
        this.reservations = reservations;
    }

    /** Sets units aside until a deadline, all lines or none; safe to repeat. */
    @PutMapping
    ResponseEntity<ReservationView> hold(@PathVariable UUID id, @Valid @RequestBody ReservationRequest request) {
        ReservationService.Held held = reservations.hold(request.toHold(id));
        ReservationView view = ReservationView.from(held.reservation());
        return held.created()
                ? ResponseEntity.created(URI.create("/api/v1/reservations/" + id))
                        .body(view)
                : ResponseEntity.ok(view);
    }

    /** Promises the held units without a deadline; safe to repeat. */
    @PutMapping("/commitment")
    ReservationView commit(@PathVariable UUID id) {
        return ReservationView.from(reservations.commit(new ReservationId(id)));
    }

    /** Gives the units back; safe to repeat. */
    @PutMapping("/release")
    ReservationView release(@PathVariable UUID id, @Valid @RequestBody ReleaseRequest request) {
        return ReservationView.from(reservations.release(new ReservationId(id), request.reason()));
    }

    @GetMapping
    ReservationView reservation(@PathVariable UUID id) {
        return ReservationView.from(reservations.find(new ReservationId(id)));
    }
}
