package org.comptoir.inventory.promise;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.comptoir.defaults.problem.AlreadyDifferent;
import org.comptoir.defaults.problem.NotFound;
import org.comptoir.defaults.security.Caller;
import org.comptoir.inventory.location.UnknownLocation;
import org.comptoir.inventory.reservation.Reservation;
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
 * between asks again and goes on; what got no units leaves no trace.
 */
@Service
public class AcceptanceService {
    /** Whoever has not finished by then has given up, and another option may be taken. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Promises promises;
    private final ParcelHolds holds;
    private final DispatchService dispatch;
    private final TransactionTemplate transaction;

    AcceptanceService(Promises promises, ParcelHolds holds, DispatchService dispatch, TransactionTemplate transaction) {
        this.promises = promises;
        this.holds = holds;
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

    /** What is to be held, and which places in the day's work were taken for it just now. */
    private record Begun(
            Promise promise, Option option, @Nullable Acceptance before, Set<UUID> booked) {}

    /**
     * Holds the units of an option, and its slot, or answers what the same wish got before.
     *
     * @throws PromiseExpired when it comes too late
     * @throws AlreadyDifferent when another option was taken, or this one for another order
     * @throws InsufficientStock when somebody was faster
     * @throws SlotFull when the slot has no more room
     * @throws SlotUnavailable when the slot is no longer, or never was, to be had
     * @throws org.comptoir.inventory.sourcing.CapReached when a location can send no more that day
     */
    public Accepted accept(AcceptanceWish wish, Caller caller) {
        Begun begun = inTransaction(() -> begin(wish, caller));
        if (begun.before() != null && begun.before().isFinished()) {
            return new Accepted(begun.promise(), holds.find(wish.orderId(), wish.reservations()), false);
        }
        List<Reservation> held = hold(wish, begun);
        if (!inTransaction(() -> promises.finish(wish.promise(), acceptance(wish)))) {
            // It took so long that another option was taken meanwhile.
            holds.giveBack(held);
            throw new AlreadyDifferent("This promise was accepted otherwise");
        }
        return new Accepted(find(wish.promise(), caller), held, true);
    }

    private List<Reservation> hold(AcceptanceWish wish, Begun begun) {
        try {
            return holds.hold(wish, begun.promise(), begun.option());
        } catch (InsufficientStock | SlotFull | SlotUnavailable | UnknownLocation refusal) {
            giveUp(wish, Set.copyOf(wish.reservations()));
            throw refusal;
        } catch (AlreadyDifferent refusal) {
            // One of the reservations is somebody else's: its place in the day's work as well.
            giveUp(wish, begun.booked());
            throw refusal;
        }
    }

    private void giveUp(AcceptanceWish wish, Set<UUID> parcels) {
        transaction.executeWithoutResult(status -> {
            promises.abandon(wish.promise(), wish.fingerprint());
            if (!parcels.isEmpty()) {
                dispatch.giveBack(parcels);
            }
        });
    }

    private Begun begin(AcceptanceWish wish, Caller caller) {
        Promise promise = promises.lock(wish.promise())
                .filter(each -> each.isOpenTo(caller))
                .orElseThrow(() -> NotFound.of("promise", wish.promise()));
        Acceptance before = promise.acceptance();
        boolean again = before != null && before.fingerprint().equals(wish.fingerprint());
        if (!again) {
            refuse(promise, before);
        }
        Option option = promise.answer()
                .option(wish.option())
                .orElseThrow(() -> new UnfitRequest("/option", "must be the id of one of the promise's options"));
        check(wish, option);
        if (again) {
            return new Begun(promise, option, before, Set.of());
        }
        promises.begin(wish.promise(), acceptance(wish));
        return new Begun(promise, option, null, dispatch.book(bookings(wish, option)));
    }

    private void refuse(Promise promise, @Nullable Acceptance before) {
        if (before != null && (before.isFinished() || promises.isUnderWay(promise.id(), PATIENCE))) {
            throw new AlreadyDifferent("This promise was accepted otherwise");
        }
        if (promise.over()) {
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
