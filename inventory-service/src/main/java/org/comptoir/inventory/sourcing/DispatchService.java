package org.comptoir.inventory.sourcing;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.comptoir.inventory.location.LocationDirectory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Counts the parcels of locations that can send only so many a day. Its rows are locked after all others of a transaction. */
@Service
public class DispatchService {
    private final DispatchLoads loads;
    private final LocationDirectory directory;
    private final Clock clock;

    DispatchService(DispatchLoads loads, LocationDirectory directory, Clock clock) {
        this.loads = loads;
        this.directory = directory;
        this.clock = clock;
    }

    /**
     * Takes a place for each parcel of a promise, all or none; a parcel that has, or had, one keeps it. Locations without a cap count
     * nothing.
     *
     * @param instead reservations for which this promise took places before and which will not be made
     * @throws CapReached when a day has no room left
     */
    @Transactional
    public void book(UUID promise, Collection<UUID> instead, Collection<ParcelBooking> parcels) {
        List<ParcelBooking> capped = parcels.stream()
                .filter(parcel -> cap(parcel) < Integer.MAX_VALUE)
                .toList();
        List<DispatchLoads.Day> days = new ArrayList<>(instead.isEmpty() ? List.of() : loads.days(instead, true));
        capped.forEach(parcel -> days.add(parcel.onDay()));
        if (days.isEmpty()) {
            return;
        }
        Map<DispatchLoads.Day, Integer> locked = loads.lock(days);
        if (!instead.isEmpty()) {
            List<DispatchLoads.Day> freed = loads.unbook(promise, instead);
            loads.add(freed, -1);
            freed.forEach(day -> locked.merge(day, -1, Integer::sum));
        }
        List<ParcelBooking> news = news(capped);
        for (ParcelBooking parcel : news) {
            if (locked.merge(parcel.onDay(), 1, Integer::sum) > cap(parcel)) {
                throw new CapReached(parcel.location(), parcel.day());
            }
        }
        if (!news.isEmpty()) {
            loads.book(promise, news);
        }
    }

    /** Those that never had a place. */
    private List<ParcelBooking> news(List<ParcelBooking> parcels) {
        Set<UUID> known = new HashSet<>(
                loads.booked(parcels.stream().map(ParcelBooking::reservation).toList()));
        return parcels.stream()
                .filter(parcel -> !known.contains(parcel.reservation()))
                .toList();
    }

    /** Gives the places back that this promise took for these reservations, which will not be made. */
    @Transactional
    public void giveBack(UUID promise, Collection<UUID> reservations) {
        List<DispatchLoads.Day> days = reservations.isEmpty() ? List.of() : loads.days(reservations, true);
        if (!days.isEmpty()) {
            loads.lock(days);
            loads.add(loads.unbook(promise, reservations), -1);
        }
    }

    /** Parcels will not leave, and give their places back; a second time changes nothing. */
    @Transactional
    public void end(Collection<UUID> reservations) {
        mark(reservations, false);
    }

    /** Parcels that had given their places back leave after all: a promise to the customer is kept, even beyond the cap. */
    @Transactional
    public void revive(Collection<UUID> reservations) {
        mark(reservations, true);
    }

    /** Parcels leave on the same day for other reservations: from the old one to the new one. */
    @Transactional
    public void rename(Map<UUID, UUID> reservations) {
        loads.rename(reservations);
    }

    /** The days are locked before the parcels, as they are when places are taken. */
    private void mark(Collection<UUID> reservations, boolean live) {
        List<DispatchLoads.Day> days = loads.days(reservations, !live);
        if (!days.isEmpty()) {
            loads.lock(days);
            loads.add(loads.mark(reservations, live), live ? 1 : -1);
        }
    }

    /** Forgets what left, or did not leave, before yesterday, in steps of so many rows; answers how many. */
    @Transactional
    public int forgetPastDays(int limit) {
        return loads.forgetBefore(
                LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).minusDays(1), limit);
    }

    private int cap(ParcelBooking parcel) {
        Integer cap = directory
                .find(parcel.location())
                .map(location -> location.dispatchTerms().dailyOrders())
                .orElse(null);
        return cap == null ? Integer.MAX_VALUE : cap;
    }
}
