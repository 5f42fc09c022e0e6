package org.comptoir.inventory.promise;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.comptoir.inventory.reservation.Reservation;
import org.comptoir.inventory.reservation.ReservationStatus;
import org.comptoir.inventory.reservation.ReservationsChanged;
import org.comptoir.inventory.sourcing.DispatchService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Keeps the day's work in step with the reservations, in the transaction of their steps: a parcel that will not leave gives its place
 * back, and takes it again should its reservation come back. Where a reservation is replaced by one of the same order at the same
 * location that is to be sent as well, that one gets the place; replaced from elsewhere, it has none: the new location's cap does not
 * bind there.
 */
@Component
class ReleasedParcels {
    /** Held, then committed: a reservation that takes more steps until it is committed had ended in between. */
    private static final int STEPS_TO_COMMITMENT = 2;

    private final DispatchService dispatch;

    ReleasedParcels(DispatchService dispatch) {
        this.dispatch = dispatch;
    }

    @EventListener
    void follow(ReservationsChanged change) {
        List<Reservation> ended = all(change, ReleasedParcels::hasEnded);
        if (!ended.isEmpty()) {
            Map<UUID, UUID> replaced =
                    replaced(ended, all(change, each -> each.status().isLive()));
            if (!replaced.isEmpty()) {
                dispatch.rename(replaced);
            }
            dispatch.end(ids(ended));
        }
        List<Reservation> revived = all(change, ReleasedParcels::cameBack);
        if (!revived.isEmpty()) {
            dispatch.revive(ids(revived));
        }
    }

    private static boolean hasEnded(Reservation reservation) {
        return reservation.status() == ReservationStatus.RELEASED || reservation.status() == ReservationStatus.EXPIRED;
    }

    private static boolean cameBack(Reservation reservation) {
        return reservation.status() == ReservationStatus.COMMITTED && reservation.version() > STEPS_TO_COMMITMENT;
    }

    /** From each that ended to the one that took its place, if one did; those that were merely released together have none. */
    private static Map<UUID, UUID> replaced(List<Reservation> ended, List<Reservation> live) {
        Map<UUID, UUID> replaced = new HashMap<>();
        for (Reservation before : ended) {
            Optional<UUID> after = live.stream()
                    .filter(each -> each.orderId().equals(before.orderId())
                            && each.location().equals(before.location())
                            && each.terms().slot() == null
                            && !replaced.containsValue(each.id().value()))
                    .map(each -> each.id().value())
                    .findFirst();
            after.ifPresent(id -> replaced.put(before.id().value(), id));
        }
        return replaced;
    }

    private static List<Reservation> all(ReservationsChanged change, Predicate<Reservation> filter) {
        return change.reservations().stream().filter(filter).toList();
    }

    private static List<UUID> ids(List<Reservation> reservations) {
        return reservations.stream().map(each -> each.id().value()).toList();
    }
}
