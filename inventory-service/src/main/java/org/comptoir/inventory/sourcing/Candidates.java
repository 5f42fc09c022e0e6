package org.comptoir.inventory.sourcing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.comptoir.inventory.location.Capability;
import org.comptoir.inventory.location.KnownLocation;
import org.comptoir.inventory.location.LocationDirectory;
import org.comptoir.inventory.location.LocationId;
import org.comptoir.inventory.location.LocationKind;
import org.comptoir.inventory.safety.Sellable;
import org.comptoir.inventory.sourcing.Verdict.Outcome;
import org.comptoir.inventory.stock.Sku;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Finds the locations that a basket may come from: the nearest that send parcels, first those that the merchant named and the
 * warehouses; when these have too few, those anywhere that have what is missing.
 */
@Component
class Candidates {
    private static final double ROUND_THE_EARTH = 20_100_000;
    private static final int MOST_WAREHOUSES = 100;
    private static final int MOST_SHOPS = 200;
    private static final int MOST_WITHOUT_SHIPPING = 30;
    private static final int MOST_FAR_AWAY = 100;
    /** Working days that a parcel may wait for room in a daily cap. */
    private static final int DAYS_TO_WAIT = 3;

    private final LocationDirectory directory;
    private final SellableStock stock;
    private final DispatchLoads loads;

    Candidates(LocationDirectory directory, SellableStock stock, DispatchLoads loads) {
        this.directory = directory;
        this.stock = stock;
        this.loads = loads;
    }

    /** All that are worth looking at for a basket that is ordered at this moment, nearest first. */
    List<Candidate> of(Basket basket, SourcingStrategy strategy, Instant orderedAt) {
        Map<KnownLocation, Long> near = near(basket, strategy);
        List<Candidate> found = new ArrayList<>(with(basket, near, orderedAt));
        List<Sku> lacking = lacking(basket, strategy, found);
        if (!lacking.isEmpty()) {
            found.addAll(with(basket, farAway(basket, lacking, near.keySet()), orderedAt));
        }
        return found;
    }

    private Map<KnownLocation, Long> near(Basket basket, SourcingStrategy strategy) {
        Map<KnownLocation, Long> near = new LinkedHashMap<>();
        int warehouses = 0;
        int shops = 0;
        int others = 0;
        for (var each : directory.near(basket.place(), ROUND_THE_EARTH)) {
            KnownLocation location = each.location();
            boolean worth;
            if (!location.kind().keepsStock()) {
                worth = false;
            } else if (!location.can(Capability.SHIPPING)) {
                worth = others++ < MOST_WITHOUT_SHIPPING;
            } else if (location.kind() == LocationKind.WAREHOUSE) {
                worth = warehouses++ < MOST_WAREHOUSES;
            } else {
                worth = shops++ < MOST_SHOPS;
            }
            if (worth || strategy.names(location.id())) {
                near.put(location, Math.round(each.meters()));
            }
        }
        return near;
    }

    /** The articles of which all these together have too few. */
    private static List<Sku> lacking(Basket basket, SourcingStrategy strategy, List<Candidate> found) {
        return basket.lines().stream()
                .filter(line -> found.stream()
                                .map(Candidate::source)
                                .filter(source -> source.hindrance() == null)
                                .mapToLong(source -> source.usable(line.sku(), strategy))
                                .sum()
                        < line.quantity())
                .map(Units::sku)
                .toList();
    }

    private Map<KnownLocation, Long> farAway(Basket basket, List<Sku> lacking, Set<KnownLocation> near) {
        Set<LocationId> holders = stock.holders(lacking);
        Map<KnownLocation, Long> found = new LinkedHashMap<>();
        for (var each : directory.near(basket.place(), ROUND_THE_EARTH)) {
            KnownLocation location = each.location();
            if (holders.contains(location.id())
                    && !near.contains(location)
                    && location.kind().keepsStock()
                    && location.can(Capability.SHIPPING)
                    && found.size() < MOST_FAR_AWAY) {
                found.put(location, Math.round(each.meters()));
            }
        }
        return found;
    }

    private List<Candidate> with(Basket basket, Map<KnownLocation, Long> locations, Instant now) {
        Map<LocationId, Map<Sku, Sellable>> figures = stock.at(
                basket.skus(),
                locations.keySet().stream().map(KnownLocation::id).toList(),
                basket.channel());
        Map<DispatchLoads.Day, Integer> booked = booked(locations.keySet(), now);
        return locations.entrySet().stream()
                .map(each -> candidate(
                        each.getKey(),
                        each.getValue(),
                        figures.getOrDefault(each.getKey().id(), Map.of()),
                        booked,
                        now))
                .toList();
    }

    private Map<DispatchLoads.Day, Integer> booked(Collection<KnownLocation> locations, Instant now) {
        List<LocationId> capped = locations.stream()
                .filter(location -> location.dispatchTerms().dailyOrders() != null)
                .map(KnownLocation::id)
                .toList();
        LocalDate yesterday = LocalDate.ofInstant(now, ZoneOffset.UTC).minusDays(1);
        return capped.isEmpty() ? Map.of() : loads.read(capped, yesterday);
    }

    private static Candidate candidate(
            KnownLocation location,
            long meters,
            Map<Sku, Sellable> stock,
            Map<DispatchLoads.Day, Integer> booked,
            Instant now) {
        Map<Sku, Integer> sellable = stock.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, each -> each.getValue().available()));
        boolean ships = location.can(Capability.SHIPPING);
        boolean anything = sellable.values().stream().anyMatch(units -> units > 0);
        List<Dispatch> days = ships && anything ? DispatchDays.next(location, now, DAYS_TO_WAIT) : List.of();
        Dispatch day = firstWithRoom(location, days, booked);
        Outcome hindrance =
                ships ? (anything && days.isEmpty() ? Outcome.CLOSED : null) : Outcome.NOT_SHIPPED_FROM_THERE;
        Source source = new Source(
                location.id(),
                meters,
                location.kind() != LocationKind.WAREHOUSE,
                hindrance,
                cap(location, day, booked),
                sellable);
        return new Candidate(location, source, stock, day);
    }

    private static @Nullable Dispatch firstWithRoom(
            KnownLocation location, List<Dispatch> days, Map<DispatchLoads.Day, Integer> booked) {
        Integer cap = location.dispatchTerms().dailyOrders();
        return days.stream()
                .filter(day -> cap == null || load(location, day, booked) < cap)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Cap cap(
            KnownLocation location, @Nullable Dispatch day, Map<DispatchLoads.Day, Integer> booked) {
        Integer cap = location.dispatchTerms().dailyOrders();
        if (cap == null) {
            return null;
        }
        return day == null ? new Cap(cap, cap) : new Cap(load(location, day, booked), cap);
    }

    private static int load(KnownLocation location, Dispatch day, Map<DispatchLoads.Day, Integer> booked) {
        return booked.getOrDefault(new DispatchLoads.Day(location.id(), day.leavesOn()), 0);
    }
}
