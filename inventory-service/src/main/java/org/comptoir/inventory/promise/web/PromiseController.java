package org.comptoir.inventory.promise.web;

import jakarta.validation.Valid;
import java.net.URI;
import java.util.UUID;
import org.comptoir.defaults.security.Caller;
import org.comptoir.defaults.security.Role;
import org.comptoir.inventory.place.PlaceService;
import org.comptoir.inventory.promise.AcceptanceService;
import org.comptoir.inventory.promise.AcceptanceWish;
import org.comptoir.inventory.promise.PromiseService;
import org.comptoir.inventory.promise.TooFewUnits;
import org.comptoir.inventory.safety.Disclosure;
import org.comptoir.inventory.stock.InsufficientStock;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/promises/{id}")
@PreAuthorize(
        "hasAnyRole('service', 'frontend', 'marketplace', 'agent', 'clerk', 'store-manager', 'customer', 'operator')")
class PromiseController {
    private final PromiseService promises;
    private final AcceptanceService acceptances;
    private final PlaceService places;
    private final Disclosure disclosure;

    PromiseController(
            PromiseService promises, AcceptanceService acceptances, PlaceService places, Disclosure disclosure) {
        this.promises = promises;
        this.acceptances = acceptances;
        this.places = places;
        this.disclosure = disclosure;
    }

    /**
     * How a basket can be had from a place: the options with their dates, and for each article why other ways are not possible. Holds
     * nothing; valid for a quarter of an hour; safe to repeat. Whoever is told of stock in words only (customers, and front ends and
     * marketplaces of other channels than those with numbers) asks for at most 20 units of one article.
     */
    @PutMapping
    ResponseEntity<PromiseView> promise(
            @PathVariable UUID id, @Valid @RequestBody PromiseRequest request, Caller caller) {
        request.limit(disclosure, caller);
        PromiseService.Made made =
                promises.promise(request.toWish(id, request.place().find(places)), caller);
        PromiseView view = PromiseView.from(made.promise());
        return made.created()
                ? ResponseEntity.created(URI.create("/api/v1/promises/" + id)).body(view)
                : ResponseEntity.ok(view);
    }

    /** What was told, and which option was taken; only what the caller asked for, unless it is a service, an agent or an operator. */
    @GetMapping
    PromiseView promise(@PathVariable UUID id, Caller caller) {
        return PromiseView.from(promises.find(id, caller));
    }

    /** Turns an option into reservations, and a place in its slot, all or none; safe to repeat. */
    @PutMapping("/acceptance")
    ResponseEntity<AcceptedView> accept(
            @PathVariable UUID id, @Valid @RequestBody AcceptanceRequest request, Caller caller) {
        boolean trusted = caller.isAny(Role.SERVICE, Role.OPERATOR, Role.AGENT);
        if (request.priority() != null && !trusted) {
            throw new AccessDeniedException("Only services, agents and operators set a priority");
        }
        if (request.holdSeconds() != null && request.holdSeconds() > AcceptanceRequest.USUAL_SECONDS && !trusted) {
            throw new AccessDeniedException("Only services, agents and operators hold for longer than usual");
        }
        AcceptanceService.Accepted accepted = accept(request.toWish(id), caller);
        AcceptedView view = AcceptedView.from(accepted);
        return accepted.created()
                ? ResponseEntity.created(URI.create("/api/v1/promises/" + id + "/acceptance"))
                        .body(view)
                : ResponseEntity.ok(view);
    }

    /** Who is told of stock in words is not told either how many units were too few. */
    private AcceptanceService.Accepted accept(AcceptanceWish wish, Caller caller) {
        try {
            return acceptances.accept(wish, caller);
        } catch (InsufficientStock refusal) {
            String channel = promises.find(wish.promise(), caller).channel();
            throw disclosure.depth(caller, channel) == Disclosure.Depth.WORD ? new TooFewUnits(refusal) : refusal;
        }
    }
}
