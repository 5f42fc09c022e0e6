package org.comptoir.inventory.reservation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.comptoir.inventory.slot.Booking;
import org.comptoir.inventory.slot.PickupLoads;
import org.comptoir.inventory.slot.SlotService;
import org.comptoir.inventory.stock.Shelf;
import org.comptoir.inventory.stock.Shelves;
import org.comptoir.inventory.stock.StockService;
import org.springframework.stereotype.Component;

/** Locks what reservations claim, units and places in slots, in the one order of the service, and writes what became of it. */
@Component
class Claims {
    private final StockService stock;
    private final SlotService slots;

    Claims(StockService stock, SlotService slots) {
        this.stock = stock;
        this.slots = slots;
    }

    /** Locks what is known of these shelves, then the loads of these slots. */
    Claimed lock(Collection<Shelf> shelves, Collection<Booking> bookings) {
        return new Claimed(stock.lock(shelves), slots.lock(bookings));
    }

    /** Locks what these reservations claim. */
    Claimed lock(List<Reservation> reservations) {
        return lock(shelves(reservations), bookings(reservations));
    }

    /** The same for facts: a shelf where the article never was is opened. */
    Claimed open(List<Reservation> reservations, Collection<Shelf> others) {
        List<Shelf> shelves = new ArrayList<>(others);
        shelves.addAll(shelves(reservations));
        return new Claimed(stock.open(shelves), slots.lock(bookings(reservations)));
    }

    void keep(Claimed claimed) {
        stock.keep(claimed.shelves());
        slots.keep(claimed.loads());
    }

    private static List<Shelf> shelves(List<Reservation> reservations) {
        return reservations.stream()
                .flatMap(reservation -> reservation.shelves().stream())
                .toList();
    }

    private static List<Booking> bookings(List<Reservation> reservations) {
        return reservations.stream()
                .flatMap(reservation -> reservation.booking().stream())
                .toList();
    }

    /** What the running transaction has locked. */
    record Claimed(Shelves shelves, PickupLoads loads) {
        /** Gives everything back. */
        void release(Reservation reservation) {
            releaseUnits(reservation);
            reservation.booking().ifPresent(loads::giveBack);
        }

        /** Gives the units back; the slot was used. */
        void releaseUnits(Reservation reservation) {
            reservation
                    .lines()
                    .forEach(line -> shelves.at(line.at(reservation.location())).release(line.quantity()));
        }

        /** Undoes a release. */
        void takeBack(Reservation reservation) {
            reservation
                    .lines()
                    .forEach(line -> shelves.at(line.at(reservation.location())).takeBack(line.quantity()));
            reservation.booking().ifPresent(loads::take);
        }

        /** Takes everything for an order that was already accepted, whether it is there or not. */
        void owe(Reservation reservation, String because) {
            reservation
                    .lines()
                    .forEach(line -> shelves.at(line.at(reservation.location())).owe(line.quantity(), because));
            reservation.booking().ifPresent(loads::take);
        }
    }
}
