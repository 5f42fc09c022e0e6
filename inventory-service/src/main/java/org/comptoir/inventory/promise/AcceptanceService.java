package org.comptoir.inventory.promise;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.comptoir.defaults.problem.AlreadyDifferent;
import org.comptoir.defaults.problem.NotFound;
import org.comptoir.defaults.security.Caller;
import org.comptoir.inventory.location.UnknownLocation;
import org.comptoir.inventory.reservation.Reservation;
import org.comptoir.inventory.reservation.ReservationClosed;
import org.comptoir.inventory.reservation.ReservationStatus;
import org.comptoir.inventory.slot.SlotFull;
import org.comptoir.inventory.slot.SlotUnavailable;
import org.comptoir.inventory.sourcing.DispatchService;
import org.comptoir.inventory.sourcing.ParcelBooking;
import org.comptoir.inventory.sourcing.UnfitRequest;
import org.comptoir.inventory.stock.InsufficientStock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Turns an option into reservations. It is written down first that the option is being taken, so that of two different acceptances of
 * one promise one is refused before anything is held; then the units are held, all or none; then that they are. Whoever breaks off in
 * between asks again and goes on; what got no units leaves no trace, at the latest once it was swept ({@link UnfinishedAcceptances}).
 */
@Service
public class AcceptanceService {
    /** Whoever has not finished by then has given up, and another option may be taken. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Promises promises;
    private final ParcelHolds holds;
    private final UnfinishedAcceptances unfinished;
    private final DispatchService dispatch;
    private final TransactionTemplate transaction;

    AcceptanceService(
            Promises promises,
            ParcelHolds holds,
            UnfinishedAcceptances unfinished,
            DispatchService dispatch,
            TransactionTemplate transaction) {
        this.promises = promises;
        this.holds = holds;
        this.unfinished = unfinished;
        this.dispatch = dispatch;
        this.transaction = transaction;
    }

    /**
     * What {@link #accept} answers.
     *
     * @param promise as it stands now
     * @param reservations one for each parcel, in their order
     * @param created whether it was this request that held them
     */
    public record Accepted(Promise promise, List<Reservation> reservations, boolean created) {
        public Accepted {
            reservations = List.copyOf(reservations);
        }
    }

    /** What is to be held. */
    private record Begun(
            Promise promise, Option option, @Nullable Acceptance before) {}

    /**
     * Holds the units of an option, and its slot, or answers what the same wish got before.
     *
     * @throws PromiseExpired when it comes too late
     * @throws AlreadyDifferent when another option was taken, or this one for another order
     * @throws InsufficientStock when somebody was faster
     * @throws SlotFull when the slot has no more room
     * @throws SlotUnavailable when the slot is no longer, or never was, to be had
     * @throws ReservationClosed when it was begun before and what was held then is not held any more
     * @throws org.comptoir.inventory.sourcing.CapReached when a location can send no more that day
     */
    public Accepted accept(AcceptanceWish wish, Caller caller) {
        Begun begun = inTransaction(() -> begin(wish, caller));
        if (begun.before() != null && begun.before().isFinished()) {
            return new Accepted(begun.promise(), holds.find(wish.orderId(), wish.reservations()), false);
        }
        List<Reservation> held = hold(wish, begun);
        refuseWhatEnded(wish, begun.promise(), held);
        if (!inTransaction(() -> promises.finish(wish.promise(), wish.fingerprint()))) {
            // It took so long that another option was taken meanwhile, or that the sweep gave it up.
            holds.giveBack(held);
            throw new AlreadyDifferent("This promise was accepted otherwise, or this took too long");
        }
        return new Accepted(find(wish.promise(), caller), held, true);
    }

    /** Whatever else goes wrong, the units may still be granted: the places are kept until the sweep finds that they were not. */
    private List<Reservation> hold(AcceptanceWish wish, Begun begun) {
        try {
            return holds.hold(wish, begun.promise(), begun.option());
        } catch (InsufficientStock | SlotFull | SlotUnavailable | UnknownLocation | AlreadyDifferent refusal) {
            unfinished.giveUp(wish);
            throw refusal;
        }
    }

    /** An earlier try may have held the units so long ago that they are held no more; an option is had whole or not at all. */
    private void refuseWhatEnded(AcceptanceWish wish, Promise promise, List<Reservation> held) {
        Optional<Reservation> ended = held.stream()
                .filter(each ->
                        each.status() == ReservationStatus.RELEASED || each.status() == ReservationStatus.EXPIRED)
                .findFirst();
        if (ended.isEmpty()) {
            return;
        }
        if (unfinished.giveUp(wish)) {
            holds.giveBack(held);
        }
        if (promise.over()) {
            throw new PromiseExpired(promise.id(), promise.validUntil());
        }
        throw new ReservationClosed(ended.get().id(), ended.get().status());
    }

    private Begun begin(AcceptanceWish wish, Caller caller) {
        Promise promise = promises.lock(wish.promise())
                .filter(each -> each.isOpenTo(caller))
                .orElseThrow(() -> NotFound.of("promise", wish.promise()));
        Acceptance before = promise.acceptance();
        boolean again = before != null && before.fingerprint().equals(wish.fingerprint());
        boolean finished = again && before != null && before.isFinished();
        if (!finished) {
            refuse(promise, before, again);
        }
        Option option = promise.answer()
                .option(wish.option())
                .orElseThrow(() -> new UnfitRequest("/option", "must be the id of one of the promise's options"));
        check(wish, option);
        if (finished || (again && promise.over())) {
            // Nobody keeps a promise that is over open by asking again and again.
            return new Begun(promise, option, before);
        }
        promises.begin(wish.promise(), acceptance(wish));
        List<UUID> instead = before == null || again ? List.of() : unfinished.unmade(before);
        dispatch.book(wish.promise(), instead, bookings(wish, option));
        return new Begun(promise, option, before);
    }

    private void refuse(Promise promise, @Nullable Acceptance before, boolean again) {
        boolean underWay = before != null && (before.isFinished() || promises.isUnderWay(promise.id(), PATIENCE));
        if (underWay && !again) {
            throw new AlreadyDifferent("This promise was accepted otherwise");
        }
        boolean goesOn = again
                && before != null
                && (underWay
                        || !holds.find(before.orderId(), before.reservations()).isEmpty());
        if (promise.over() && !goesOn) {
            throw new PromiseExpired(promise.id(), promise.validUntil());
        }
    }

    private static void check(AcceptanceWish wish, Option option) {
        int parcels = option.parcels().size();
        if (wish.reservations().size() != parcels) {
            throw new UnfitRequest(
                    "/reservations", "must name one reservation for each parcel of the option, which has " + parcels);
        }
        if (wish.slotStart() != null && option.slot() == null) {
            throw new UnfitRequest("/slot", "must be absent: the option has no slot");
        }
    }

    private static List<ParcelBooking> bookings(AcceptanceWish wish, Option option) {
        return IntStream.range(0, option.parcels().size())
                .boxed()
                .flatMap(number -> {
                    PromisedParcel parcel = option.parcels().get(number);
                    return parcel.leavesOn() == null
                            ? Stream.empty()
                            : Stream.of(new ParcelBooking(
                                    wish.reservations().get(number), parcel.source(), parcel.leavesOn()));
                })
                .toList();
    }

    private static Acceptance acceptance(AcceptanceWish wish) {
        return new Acceptance(wish.orderId(), wish.option(), wish.reservations(), wish.fingerprint(), null);
    }

    private Promise find(UUID id, Caller caller) {
        return promises.find(id)
                .filter(promise -> promise.isOpenTo(caller))
                .orElseThrow(() -> NotFound.of("promise", id));
    }

    private <T> T inTransaction(Supplier<T> step) {
        T result = transaction.execute(status -> step.get());
        if (result == null) {
            throw new IllegalStateException("A step without a result");
        }
        return result;
    }
}
