package org.comptoir.inventory.promise;

import java.util.List;
import java.util.UUID;
import org.comptoir.inventory.reservation.ReservationStatus;
import org.comptoir.inventory.reservation.ReservationsChanged;
import org.comptoir.inventory.sourcing.DispatchService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A parcel that will not leave gives its place in the day's work back, in the transaction that releases its units. */
@Component
class ReleasedParcels {
    private final DispatchService dispatch;

    ReleasedParcels(DispatchService dispatch) {
        this.dispatch = dispatch;
    }

    @EventListener
    void giveBack(ReservationsChanged change) {
        List<UUID> ended = change.reservations().stream()
                .filter(reservation -> reservation.status() == ReservationStatus.RELEASED
                        || reservation.status() == ReservationStatus.EXPIRED)
                .map(reservation -> reservation.id().value())
                .toList();
        if (!ended.isEmpty()) {
            dispatch.giveBack(ended);
        }
    }
}
