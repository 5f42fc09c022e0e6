package org.comptoir.inventory.sourcing;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
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
     * Takes a place for each parcel, all or none; a parcel that has one keeps it. Locations without a cap count nothing.
     *
     * @return the reservations whose parcels were not counted before
     * @throws CapReached when a day has no room left
     */
    @Transactional
    public Set<UUID> book(Collection<ParcelBooking> parcels) {
        List<ParcelBooking> capped = parcels.stream()
                .filter(parcel -> cap(parcel) < Integer.MAX_VALUE)
                .toList();
        if (capped.isEmpty()) {
            return Set.of();
        }
        Map<DispatchLoads.Day, Integer> locked =
                loads.lock(capped.stream().map(ParcelBooking::onDay).toList());
        Set<UUID> known = new HashSet<>(
                loads.booked(capped.stream().map(ParcelBooking::reservation).toList()));
        List<ParcelBooking> news = capped.stream()
                .filter(parcel -> !known.contains(parcel.reservation()))
                .toList();
        for (ParcelBooking parcel : news) {
            if (locked.merge(parcel.onDay(), 1, Integer::sum) > cap(parcel)) {
                throw new CapReached(parcel.location(), parcel.day());
            }
        }
        if (!news.isEmpty()) {
            loads.book(news);
        }
        return news.stream().map(ParcelBooking::reservation).collect(Collectors.toSet());
    }

    /** Gives the places of parcels back that will not leave; a second time changes nothing. */
    @Transactional
    public void giveBack(Collection<UUID> reservations) {
        List<DispatchLoads.Day> days = loads.unbook(reservations);
        if (!days.isEmpty()) {
            loads.lock(days);
            loads.add(days, -1);
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
