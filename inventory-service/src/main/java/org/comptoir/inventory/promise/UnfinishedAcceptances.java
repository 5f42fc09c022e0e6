package org.comptoir.inventory.promise;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.comptoir.inventory.sourcing.DispatchService;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is left behind when an acceptance comes to nothing: the places in the day's work that it took before it asked for the units. */
@Service
class UnfinishedAcceptances {
    private final Promises promises;
    private final ParcelHolds holds;
    private final DispatchService dispatch;

    UnfinishedAcceptances(Promises promises, ParcelHolds holds, DispatchService dispatch) {
        this.promises = promises;
        this.holds = holds;
        this.dispatch = dispatch;
    }

    /**
     * Forgets an acceptance that got no units, and gives its places back, save those of reservations that live: a twin of the request
     * may have got them.
     *
     * @return whether there was one that was not finished
     */
    @Transactional
    public boolean giveUp(AcceptanceWish wish) {
        if (!promises.abandon(wish.promise(), wish.fingerprint())) {
            return false;
        }
        Set<UUID> live = holds.find(wish.orderId(), wish.reservations()).stream()
                .filter(reservation -> reservation.status().isLive())
                .map(reservation -> reservation.id().value())
                .collect(Collectors.toSet());
        dispatch.giveBack(
                wish.promise(),
                wish.reservations().stream().filter(id -> !live.contains(id)).toList());
        return true;
    }

    /** The reservations of an acceptance that do not exist, and which nobody is making any more. */
    public List<UUID> unmade(Acceptance acceptance) {
        Set<UUID> made = holds.find(acceptance.orderId(), acceptance.reservations()).stream()
                .map(reservation -> reservation.id().value())
                .collect(Collectors.toSet());
        return acceptance.reservations().stream()
                .filter(id -> !made.contains(id))
                .toList();
    }

    /**
     * Forgets one acceptance that was begun so long ago and made no reservation, because whoever began it never heard how it went, and
     * gives its places back. Should its units be granted after all, it finds itself forgotten and gives those back.
     *
     * @return whether there was one
     */
    @Transactional
    public boolean sweep(Duration age) {
        Optional<Promises.LeftOver> left = promises.lockLeftOver(age);
        left.ifPresent(each -> {
            promises.abandon(each.promise(), each.fingerprint());
            dispatch.giveBack(each.promise(), each.reservations());
        });
        return left.isPresent();
    }
}
