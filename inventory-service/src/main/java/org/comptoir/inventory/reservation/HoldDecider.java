package org.comptoir.inventory.reservation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.comptoir.defaults.problem.AlreadyDifferent;
import org.comptoir.inventory.location.LocationDirectory;
import org.comptoir.inventory.location.LocationId;
import org.comptoir.inventory.location.UnknownLocation;
import org.comptoir.inventory.stock.InsufficientStock;
import org.comptoir.inventory.stock.Shelves;
import org.comptoir.inventory.stock.StockLevel;
import org.comptoir.inventory.stock.StockService;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Decides requests for holds in one transaction: the rows they touch are locked once, in key order, and each request is answered in
 * the order of arrival by the rule in {@link StockLevel}. Any number of instances may do so at once: the row locks decide between them.
 */
@Component
class HoldDecider {
    private final Reservations reservations;
    private final StockService stock;
    private final LocationDirectory locations;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    HoldDecider(
            Reservations reservations,
            StockService stock,
            LocationDirectory locations,
            ApplicationEventPublisher events,
            TransactionTemplate transaction) {
        this.reservations = reservations;
        this.stock = stock;
        this.locations = locations;
        this.events = events;
        this.transaction = transaction;
    }

    /** One decision for each request, in the same order; all of them are durable when this returns. */
    List<Decision> decide(List<HoldRequest> requests) {
        List<Decision> decisions = new ArrayList<>(requests.size());
        transaction.executeWithoutResult(status -> decideAll(requests, decisions));
        return decisions;
    }

    private void decideAll(List<HoldRequest> requests, List<Decision> decisions) {
        Map<ReservationId, Reservation> known = new HashMap<>(reservations.find(
                requests.stream().map(HoldRequest::id).distinct().toList()));
        List<HoldRequest> news = requests.stream()
                .filter(request -> !known.containsKey(request.id()))
                .toList();
        Shelves shelves = stock.lock(
                news.stream().flatMap(request -> request.shelves().stream()).toList());
        Instant now = reservations.now();
        List<Reservation> granted = new ArrayList<>();
        for (HoldRequest request : requests) {
            Decision decision = decide(request, known, shelves, now);
            decisions.add(decision);
            if (decision instanceof Decision.Granted(Reservation reservation, boolean created) && created) {
                known.put(request.id(), reservation);
                granted.add(reservation);
            }
        }
        keep(granted, shelves);
    }

    private Decision decide(HoldRequest request, Map<ReservationId, Reservation> known, Shelves shelves, Instant now) {
        Reservation stands = known.get(request.id());
        if (stands != null) {
            return stands.fingerprint().equals(request.fingerprint())
                    ? new Decision.Granted(stands, false)
                    : new Decision.Refused(new AlreadyDifferent());
        }
        if (!offersPickup(request.location())) {
            return new Decision.Refused(UnknownLocation.forPickup(request.location()));
        }
        List<InsufficientStock.Shortage> shortages = shortages(request, shelves);
        if (!shortages.isEmpty()) {
            return new Decision.Refused(new InsufficientStock(shortages));
        }
        request.lines().forEach(line -> shelves.at(line.at(request.location())).reserve(line.quantity()));
        return new Decision.Granted(Reservation.held(request, now), true);
    }

    private boolean offersPickup(LocationId location) {
        return locations
                .find(location)
                .filter(known -> known.kind().keepsStock() && known.offersPickup())
                .isPresent();
    }

    private static List<InsufficientStock.Shortage> shortages(HoldRequest request, Shelves shelves) {
        List<InsufficientStock.Shortage> shortages = new ArrayList<>();
        for (Line line : request.lines()) {
            StockLevel level = shelves.at(line.at(request.location()));
            if (!level.covers(line.quantity())) {
                shortages.add(new InsufficientStock.Shortage(
                        line.sku().value(), line.quantity(), Math.max(0, level.available())));
            }
        }
        return shortages;
    }

    private void keep(List<Reservation> granted, Shelves shelves) {
        if (!granted.isEmpty()) {
            reservations.add(granted);
            stock.keep(shelves);
            events.publishEvent(new ReservationsChanged(granted));
        }
    }
}
