package org.comptoir.inventory.reservation.web;

import jakarta.validation.Valid;
import java.net.URI;
import java.util.UUID;
import org.comptoir.defaults.security.Caller;
import org.comptoir.defaults.security.Role;
import org.comptoir.defaults.web.Page;
import org.comptoir.inventory.reservation.Held;
import org.comptoir.inventory.reservation.ReservationId;
import org.comptoir.inventory.reservation.ReservationService;
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
@RequestMapping("/api/v1/reservations")
@PreAuthorize("hasAnyRole('service', 'operator')")
class ReservationController {
    private final ReservationService reservations;

    ReservationController(ReservationService reservations) {
        this.reservations = reservations;
    }

    /** Sets units aside until a deadline, and a place in a pickup slot if one is named; safe to repeat. */
    @PutMapping("/{id}")
    ResponseEntity<ReservationView> hold(@PathVariable UUID id, @Valid @RequestBody ReservationRequest request) {
        Held held = reservations.hold(request.toHold(id));
        ReservationView view = ReservationView.from(held.reservation());
        return held.created()
                ? ResponseEntity.created(URI.create("/api/v1/reservations/" + id))
                        .body(view)
                : ResponseEntity.ok(view);
    }

    /** Promises the held units without a deadline; safe to repeat. */
    @PutMapping("/{id}/commitment")
    ReservationView commit(@PathVariable UUID id) {
        return ReservationView.from(reservations.commit(new ReservationId(id)));
    }

    /** Gives the units back; safe to repeat. */
    @PutMapping("/{id}/release")
    ReservationView release(@PathVariable UUID id, @Valid @RequestBody ReleaseRequest request) {
        return ReservationView.from(reservations.release(new ReservationId(id), request.reason()));
    }

    @GetMapping("/{id}")
    ReservationView reservation(@PathVariable UUID id) {
        return ReservationView.from(reservations.find(new ReservationId(id)));
    }

    /** The reservations of an order, in the order in which they were made; of a store's staff, those of their stores. */
    @GetMapping
    @PreAuthorize("hasAnyRole('service', 'operator', 'agent', 'store-manager', 'clerk')")
    Page<ReservationView> ofOrder(@RequestParam UUID orderId, Caller caller) {
        boolean everywhere = caller.isAny(Role.SERVICE, Role.OPERATOR, Role.AGENT);
        return new Page<>(
                reservations.ofOrder(orderId).stream()
                        .filter(reservation -> everywhere
                                || caller.worksIn(reservation.location().value()))
                        .map(ReservationView::from)
                        .toList(),
                null);
    }
}
