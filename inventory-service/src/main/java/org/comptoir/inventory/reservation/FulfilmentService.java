package org.comptoir.inventory.reservation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.comptoir.inventory.location.LocationId;
import org.comptoir.inventory.stock.Shelf;
import org.comptoir.inventory.stock.StockService;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Follows what became of orders elsewhere: facts, which are never refused. */
@Service
public class FulfilmentService {
    private final Reservations reservations;
    private final Claims claims;
    private final StockService stock;
    private final ApplicationEventPublisher events;

    FulfilmentService(Reservations reservations, Claims claims, StockService stock, ApplicationEventPublisher events) {
        this.reservations = reservations;
        this.claims = claims;
        this.stock = stock;
        this.events = events;
    }

    /**
     * The order was accepted. Its units are promised from now on; a hold that had expired or was given back is taken again, even below
     * what is there.
     */
    @Transactional
    public void accepted(ReservationId id, UUID orderId, LocationId location, List<Line> lines) {
        Optional<Reservation> known = reservations.lock(id);
        if (known.isEmpty()) {
            Instant now = reservations.now();
            Reservation promised = Reservation.unasked(id, orderId, location, lines, ReservationStatus.COMMITTED, now);
            owe(promised);
            reservations.add(List.of(promised));
            tell(promised);
        } else {
            promise(known.get());
        }
    }

    private void promise(Reservation known) {
        Reservation promised = known.promise();
        if (!promised.equals(known) && !known.status().isLive()) {
            owe(promised);
        }
        step(known, promised);
    }

    /** The order is over without a hand-over: its units are free, unless they already were or have left. */
    @Transactional
    public void dropped(ReservationId id, String reason) {
        reservations.lock(id).filter(known -> known.status().isLive()).ifPresent(known -> {
            Claims.Claimed claimed = claims.lock(List.of(known));
            claimed.release(known);
            claims.keep(claimed);
            step(known, known.release(reason));
        });
    }

    /** The customer has the goods: they leave the shelf, and what was set aside for them is set aside no more. */
    @Transactional
    public void handedOver(HandOver handOver) {
        Optional<Reservation> known = reservations.lock(handOver.reservation());
        List<Shelf> touched = handOver.lines().stream()
                .map(line -> line.at(handOver.location()))
                .toList();
        Claims.Claimed claimed = claims.open(known.stream().toList(), touched);
        stock.append(handOver.movements(), claimed.shelves());
        known.filter(reservation -> reservation.status().isLive()).ifPresent(claimed::releaseUnits);
        claims.keep(claimed);
        known.ifPresentOrElse(reservation -> step(reservation, reservation.fulfil()), () -> remember(handOver));
    }

    /** So that the news of its acceptance, should it come late, promises nothing any more. */
    private void remember(HandOver handOver) {
        Reservation fulfilled = Reservation.unasked(
                handOver.reservation(),
                handOver.orderId(),
                handOver.location(),
                handOver.lines(),
                ReservationStatus.FULFILLED,
                handOver.at());
        reservations.add(List.of(fulfilled));
        tell(fulfilled);
    }

    private void owe(Reservation promised) {
        Claims.Claimed claimed = claims.open(List.of(promised), List.of());
        claimed.owe(promised, "fulfilment:" + promised.id());
        claims.keep(claimed);
    }

    private void step(Reservation before, Reservation after) {
        if (!after.equals(before)) {
            reservations.step(List.of(after));
            tell(after);
        }
    }

    private void tell(Reservation after) {
        events.publishEvent(new ReservationsChanged(List.of(after)));
    }
}
