package org.comptoir.inventory.promise;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.comptoir.inventory.location.KnownLocation;
import org.comptoir.inventory.location.LocationDirectory;
import org.comptoir.inventory.location.LocationId;
import org.comptoir.inventory.location.LocationKind;
import org.comptoir.inventory.location.Near;
import org.comptoir.inventory.safety.Sellable;
import org.comptoir.inventory.slot.Slot;
import org.comptoir.inventory.slot.SlotService;
import org.comptoir.inventory.sourcing.Basket;
import org.comptoir.inventory.sourcing.SellableStock;
import org.comptoir.inventory.sourcing.Units;
import org.comptoir.inventory.stock.Sku;
import org.springframework.stereotype.Component;

/**
 * Where a shopper can collect from the shelf: the nearest places that have the whole basket and a slot, or, when there is none, the one
 * that has most of it.
 */
@Component
class PickupOptions {
    private static final int MOST_LOOKED_AT = 40;
    private static final int MOST_OFFERED = 3;
    private static final double METERS_PER_KM = 1000;

    private final LocationDirectory directory;
    private final SellableStock stock;
    private final SlotService slots;

    PickupOptions(LocationDirectory directory, SellableStock stock, SlotService slots) {
        this.directory = directory;
        this.stock = stock;
        this.slots = slots;
    }

    /** A place where the basket may be collected, and what it has of it. */
    private record Shop(KnownLocation location, long meters, List<Units> lines, List<Units> missing) {
        int units() {
            return lines.stream().mapToInt(Units::quantity).sum();
        }
    }

    /**
     * @param holders who has any of it, and how many of its lines whole: asked once for all kinds of places
     */
    Offered inStores(PromiseWish wish, Map<LocationId, Integer> holders, Instant orderedAt) {
        return offer(
                wish,
                holders,
                orderedAt,
                Way.PICKUP,
                Reason.NO_STORE_NEAR,
                location -> location.kind().keepsStock() && location.kind() != LocationKind.DRIVE);
    }

    /**
     * @param holders who has any of it, and how many of its lines whole: asked once for all kinds of places
     */
    Offered atDrives(PromiseWish wish, Map<LocationId, Integer> holders, Instant orderedAt) {
        return offer(
                wish,
                holders,
                orderedAt,
                Way.DRIVE,
                Reason.NO_DRIVE_NEAR,
                location -> location.kind() == LocationKind.DRIVE);
    }

    private Offered offer(
            PromiseWish wish,
            Map<LocationId, Integer> holders,
            Instant orderedAt,
            Way way,
            Reason nobodyNear,
            Predicate<KnownLocation> filter) {
        Basket basket = wish.basket();
        List<Near> near = near(wish, filter);
        List<Near> worth = worth(near, holders, basket.lines().size());
        Map<LocationId, Map<Sku, Sellable>> sellable = stock.at(
                basket.skus(), worth.stream().map(each -> each.location().id()).toList(), basket.channel());
        List<Shop> shops = shops(basket, worth, sellable);
        List<Shop> whole =
                shops.stream().filter(shop -> shop.missing().isEmpty()).toList();
        List<Option> options = new ArrayList<>(options(whole, way, orderedAt));
        boolean anyWhole = !options.isEmpty();
        if (!anyWhole) {
            mostOf(shops, way, orderedAt).ifPresent(options::add);
        }
        Reason rest = whole.isEmpty() ? Reason.NOT_TOGETHER : Reason.NO_SLOT;
        Map<Sku, Reason> reasons = new HashMap<>();
        for (Units line : anyWhole ? List.<Units>of() : basket.lines()) {
            reasons.put(line.sku(), near.isEmpty() ? nobodyNear : reason(line, sellable, rest));
        }
        return new Offered(options, reasons);
    }

    private static List<Shop> shops(Basket basket, List<Near> worth, Map<LocationId, Map<Sku, Sellable>> sellable) {
        return worth.stream()
                .map(each -> shop(basket, each, sellable))
                .filter(shop -> !shop.lines().isEmpty())
                .sorted(Comparator.comparingLong(Shop::meters)
                        .thenComparing(shop -> shop.location().id().value()))
                .toList();
    }

    /** The places within reach, nearest first, whatever they have. */
    private List<Near> near(PromiseWish wish, Predicate<KnownLocation> filter) {
        List<Near> near = new ArrayList<>();
        for (Near each : directory.near(wish.basket().place(), wish.radiusKm() * METERS_PER_KM)) {
            if (each.location().offersPickup() && filter.test(each.location())) {
                near.add(each);
            }
        }
        return near;
    }

    /** Those worth looking at: the nearest that seem to have all of it, then the nearest that have any of it. */
    private static List<Near> worth(List<Near> near, Map<LocationId, Integer> holders, int lines) {
        return near.stream()
                .filter(each -> holders.containsKey(each.location().id()))
                .sorted(Comparator.comparing(
                        (Near each) -> holders.getOrDefault(each.location().id(), 0) < lines))
                .limit(MOST_LOOKED_AT)
                .toList();
    }

    private static Shop shop(Basket basket, Near near, Map<LocationId, Map<Sku, Sellable>> sellable) {
        Map<Sku, Sellable> there = sellable.getOrDefault(near.location().id(), Map.of());
        List<Units> lines = new ArrayList<>();
        List<Units> missing = new ArrayList<>();
        for (Units line : basket.lines()) {
            int units = Math.min(line.quantity(), units(there, line.sku()));
            if (units > 0) {
                lines.add(new Units(line.sku(), units));
            }
            if (units < line.quantity()) {
                missing.add(new Units(line.sku(), line.quantity() - units));
            }
        }
        return new Shop(near.location(), Math.round(near.meters()), lines, missing);
    }

    private List<Option> options(List<Shop> whole, Way way, Instant orderedAt) {
        if (whole.isEmpty()) {
            return List.of();
        }
        Map<LocationId, Slot> earliest = slots.earliest(
                whole.stream().map(Shop::location).toList(), whole.getFirst().units(), orderedAt);
        return whole.stream()
                .flatMap(shop ->
                        Optional.ofNullable(earliest.get(shop.location().id()))
                                .map(slot -> option(shop, way, slot))
                                .stream())
                .limit(MOST_OFFERED)
                .toList();
    }

    private Optional<Option> mostOf(List<Shop> shops, Way way, Instant orderedAt) {
        return shops.stream()
                .filter(shop -> !shop.missing().isEmpty())
                .sorted(Comparator.comparingInt(Shop::units).reversed())
                .limit(MOST_OFFERED)
                .flatMap(shop -> Optional.ofNullable(slots.earliest(List.of(shop.location()), shop.units(), orderedAt)
                                .get(shop.location().id()))
                        .map(slot -> option(shop, way, slot))
                        .stream())
                .findFirst();
    }

    private static Option option(Shop shop, Way way, Slot slot) {
        KnownLocation location = shop.location();
        LocalDate day = LocalDate.ofInstant(slot.start(), location.zone());
        return new Option(
                way + "." + location.id(),
                way,
                List.of(new PromisedParcel(location.id(), shop.lines(), null, null)),
                location.id(),
                new PickupTime(slot.start(), slot.end()),
                !location.times().known(),
                day,
                day,
                shop.meters(),
                shop.missing());
    }

    private static Reason reason(Units line, Map<LocationId, Map<Sku, Sellable>> sellable, Reason rest) {
        int most = sellable.values().stream()
                .mapToInt(stock -> units(stock, line.sku()))
                .max()
                .orElse(0);
        if (most == 0) {
            return Reason.OUT_OF_STOCK;
        }
        return most < line.quantity() ? Reason.TOO_FEW : rest;
    }

    private static int units(Map<Sku, Sellable> stock, Sku sku) {
        Sellable sellable = stock.get(sku);
        return sellable == null ? 0 : Math.max(0, sellable.available());
    }
}
