package org.comptoir.inventory.promise;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.comptoir.inventory.location.Capability;
import org.comptoir.inventory.reservation.Held;
import org.comptoir.inventory.reservation.HoldGroup;
import org.comptoir.inventory.reservation.HoldMode;
import org.comptoir.inventory.reservation.HoldRequest;
import org.comptoir.inventory.reservation.HoldWish;
import org.comptoir.inventory.reservation.Line;
import org.comptoir.inventory.reservation.Reservation;
import org.comptoir.inventory.reservation.ReservationId;
import org.comptoir.inventory.reservation.ReservationService;
import org.comptoir.inventory.reservation.ReservationStatus;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Holds what an option promises: one reservation for each parcel, all or none, and the place in the slot with them. */
@Component
class ParcelHolds {
    private final ReservationService reservations;

    ParcelHolds(ReservationService reservations) {
        this.reservations = reservations;
    }

    List<Reservation> hold(AcceptanceWish wish, Promise promise, Option option) {
        HoldWish how = new HoldWish(
                promise.channel(),
                Objects.requireNonNullElse(wish.priority(), HoldWish.USUAL_PRIORITY),
                slotStart(wish, option),
                HoldMode.ALL_OR_NOTHING,
                option.slot() == null ? Capability.SHIPPING : Capability.PICKUP,
                null);
        List<HoldRequest> requests = IntStream.range(0, option.parcels().size())
                .mapToObj(number -> HoldRequest.of(
                        new ReservationId(wish.reservations().get(number)),
                        wish.orderId(),
                        option.parcels().get(number).source(),
                        lines(option.parcels().get(number)),
                        wish.hold(),
                        how))
                .toList();
        return reservations.holdAll(new HoldGroup(requests)).stream()
                .map(Held::reservation)
                .toList();
    }

    /** Releases what is only held; what was committed meanwhile is somebody's order. */
    void giveBack(List<Reservation> held) {
        held.stream()
                .filter(reservation -> reservation.status() == ReservationStatus.HELD)
                .forEach(reservation -> reservations.release(reservation.id(), "CANCELLED"));
    }

    /** What an order was given, as it stands now: these reservations, in this order. */
    List<Reservation> find(UUID order, List<UUID> ids) {
        Map<UUID, Reservation> all = reservations.ofOrder(order).stream()
                .collect(Collectors.toMap(each -> each.id().value(), Function.identity()));
        return ids.stream().map(all::get).filter(Objects::nonNull).toList();
    }

    private static @Nullable Instant slotStart(AcceptanceWish wish, Option option) {
        PickupTime offered = option.slot();
        return offered == null ? null : Objects.requireNonNullElse(wish.slotStart(), offered.start());
    }

    private static List<Line> lines(PromisedParcel parcel) {
        return parcel.lines().stream()
                .map(units -> new Line(units.sku(), units.quantity()))
                .toList();
    }
}
