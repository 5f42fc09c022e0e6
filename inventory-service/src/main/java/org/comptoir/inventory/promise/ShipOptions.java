package org.comptoir.inventory.promise;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.comptoir.inventory.location.Capability;
import org.comptoir.inventory.location.KnownLocation;
import org.comptoir.inventory.location.LocationDirectory;
import org.comptoir.inventory.location.LocationKind;
import org.comptoir.inventory.location.Near;
import org.comptoir.inventory.sourcing.Dispatch;
import org.comptoir.inventory.sourcing.Plan;
import org.comptoir.inventory.sourcing.Sourced;
import org.comptoir.inventory.stock.Sku;
import org.springframework.stereotype.Component;

/** What can be sent, home or to a relay point. */
@Component
class ShipOptions {
    private static final int MOST_RELAY_POINTS = 3;
    /** A relay point that stays closed for longer is no use. */
    private static final int DAYS_AT_A_CLOSED_DOOR = 14;

    private static final double METERS_PER_KM = 1000;

    private final LocationDirectory directory;

    ShipOptions(LocationDirectory directory) {
        this.directory = directory;
    }

    /** From warehouses, from stores, or, when neither have all of it, from both. */
    List<Option> home(Sourced sourced) {
        Plan warehouses = sourced.plan(location -> location.kind() == LocationKind.WAREHOUSE);
        Plan stores = sourced.plan(location -> location.kind() != LocationKind.WAREHOUSE);
        List<Option> options = new ArrayList<>();
        option(sourced, warehouses, Way.SHIP_FROM_WAREHOUSE).ifPresent(options::add);
        option(sourced, stores, Way.SHIP_FROM_STORE).ifPresent(options::add);
        if (options.stream().noneMatch(Option::complete)) {
            Optional<Option> mixed = option(sourced, sourced.plan(), Way.SHIP_FROM_STORE);
            long least = options.stream().mapToLong(Option::missingUnits).min().orElse(Long.MAX_VALUE);
            return mixed.filter(each -> each.missingUnits() < least)
                    .map(List::of)
                    .orElseGet(() ->
                            options.stream().min(Option.BEST_FIRST).stream().toList());
        }
        return options.stream().filter(Option::complete).toList();
    }

    private static Optional<Option> option(Sourced sourced, Plan plan, Way way) {
        if (plan.isEmpty()) {
            return Optional.empty();
        }
        List<PromisedParcel> parcels = plan.parcels().stream()
                .map(parcel -> {
                    Dispatch dispatch = sourced.dispatch(parcel.source());
                    return new PromisedParcel(
                            parcel.source(), parcel.lines(), dispatch.leavesOn(), dispatch.arrivesOn());
                })
                .toList();
        List<LocalDate> arrivals = parcels.stream()
                .map(parcel -> sourced.dispatch(parcel.source()).arrivesOn())
                .sorted()
                .toList();
        long furthest = parcels.stream()
                .mapToLong(parcel -> sourced.candidate(parcel.source()).source().meters())
                .max()
                .orElse(0);
        return Optional.of(new Option(
                way.name(),
                way,
                parcels,
                null,
                null,
                false,
                arrivals.getFirst(),
                arrivals.getLast(),
                furthest,
                plan.missing()));
    }

    /** Why a basket cannot be sent whole. */
    Map<Sku, Reason> reasons(Sourced sourced, List<Option> home) {
        Map<Sku, Reason> reasons = new HashMap<>();
        home.stream()
                .min(Option.BEST_FIRST)
                .ifPresentOrElse(
                        best -> best.missing()
                                .forEach(line -> reasons.put(line.sku(), ShipReasons.of(sourced, line.sku()))),
                        () -> sourced.basket()
                                .lines()
                                .forEach(line -> reasons.put(line.sku(), ShipReasons.of(sourced, line.sku()))));
        return reasons;
    }

    /** The same parcels, sent to the nearest relay points and collected there once all have arrived. */
    Offered relayPoints(PromiseWish wish, Sourced sourced, List<Option> home) {
        List<Near> near = near(wish);
        Map<Sku, Reason> reasons = new HashMap<>(reasons(sourced, home));
        if (near.isEmpty()) {
            wish.basket().lines().forEach(line -> reasons.put(line.sku(), Reason.NO_RELAY_POINT_NEAR));
            return new Offered(List.of(), reasons);
        }
        List<Option> options = home.stream()
                .min(Option.BEST_FIRST)
                .map(best ->
                        near.stream().flatMap(each -> at(each, best).stream()).toList())
                .orElse(List.of());
        if (options.isEmpty()) {
            wish.basket().lines().forEach(line -> reasons.putIfAbsent(line.sku(), Reason.CLOSED));
        }
        return new Offered(options, reasons);
    }

    private List<Near> near(PromiseWish wish) {
        List<Near> near = new ArrayList<>();
        for (Near each : directory.near(wish.basket().place(), wish.radiusKm() * METERS_PER_KM)) {
            if (near.size() == MOST_RELAY_POINTS) {
                break;
            }
            if (each.location().kind() == LocationKind.RELAY_POINT
                    && each.location().can(Capability.PICKUP)) {
                near.add(each);
            }
        }
        return near;
    }

    private static Optional<Option> at(Near near, Option home) {
        KnownLocation relay = near.location();
        return home.latest()
                .datesUntil(home.latest().plusDays(DAYS_AT_A_CLOSED_DOOR))
                .filter(day -> !relay.times().on(day).isEmpty())
                .min(Comparator.naturalOrder())
                .map(day -> new Option(
                        Way.RELAY_POINT + "." + relay.id(),
                        Way.RELAY_POINT,
                        home.parcels(),
                        relay.id(),
                        null,
                        !relay.times().known(),
                        day,
                        day,
                        Math.round(near.meters()),
                        home.missing()));
    }
}
