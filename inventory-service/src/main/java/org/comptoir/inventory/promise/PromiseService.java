package org.comptoir.inventory.promise;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.comptoir.defaults.problem.AlreadyDifferent;
import org.comptoir.defaults.problem.NotFound;
import org.comptoir.defaults.security.Caller;
import org.comptoir.inventory.article.ArticleService;
import org.comptoir.inventory.location.LocationId;
import org.comptoir.inventory.sourcing.SellableStock;
import org.comptoir.inventory.sourcing.Sourced;
import org.comptoir.inventory.sourcing.SourcingService;
import org.comptoir.inventory.sourcing.Units;
import org.comptoir.inventory.stock.Sku;
import org.springframework.stereotype.Service;

/** Tells shoppers how they can get a basket. */
@Service
public class PromiseService {
    private final Promises promises;
    private final PickupOptions pickup;
    private final ShipOptions ship;
    private final SourcingService sourcing;
    private final SellableStock stock;
    private final ArticleService articles;
    private final PromiseSettings settings;
    private final Clock clock;

    PromiseService(
            Promises promises,
            PickupOptions pickup,
            ShipOptions ship,
            SourcingService sourcing,
            SellableStock stock,
            ArticleService articles,
            PromiseSettings settings,
            Clock clock) {
        this.promises = promises;
        this.pickup = pickup;
        this.ship = ship;
        this.sourcing = sourcing;
        this.stock = stock;
        this.articles = articles;
        this.settings = settings;
        this.clock = clock;
    }

    /** What {@link #promise} answers. */
    public record Made(Promise promise, boolean created) {}

    /**
     * Tells how a basket can be had now, or what the same question was told before.
     *
     * @throws AlreadyDifferent when the id was used for another question, or by somebody else
     */
    public Made promise(PromiseWish wish, Caller caller) {
        if (promises.find(wish.id()).isEmpty()
                && promises.add(wish, caller.subject(), answer(wish), settings.validity())) {
            return new Made(find(wish.id(), caller), true);
        }
        Promise known = promises.find(wish.id()).orElseThrow(() -> NotFound.of("promise", wish.id()));
        if (!known.isOpenTo(caller) || !known.fingerprint().equals(wish.fingerprint())) {
            throw new AlreadyDifferent();
        }
        return new Made(known, false);
    }

    /** What was told; a promise that was made to somebody else does not exist for this caller. */
    public Promise find(UUID id, Caller caller) {
        return promises.find(id)
                .filter(promise -> promise.isOpenTo(caller))
                .orElseThrow(() -> NotFound.of("promise", id));
    }

    /** Whatever is told must still be possible when the promise is accepted at the last moment, so time is counted from there. */
    private PromiseAnswer answer(PromiseWish wish) {
        Instant orderedAt = clock.instant().plus(settings.validity());
        Map<Method, Offered> offered = new EnumMap<>(Method.class);
        boolean inStores = wish.methods().contains(Method.PICKUP);
        boolean atDrives = wish.methods().contains(Method.DRIVE);
        Map<LocationId, Integer> holders =
                inStores || atDrives ? stock.holders(wish.basket().lines()) : Map.of();
        if (inStores) {
            offered.put(Method.PICKUP, pickup.inStores(wish, holders, orderedAt));
        }
        if (atDrives) {
            offered.put(Method.DRIVE, pickup.atDrives(wish, holders, orderedAt));
        }
        if (wish.methods().contains(Method.SHIP) || wish.methods().contains(Method.RELAY_POINT)) {
            Sourced sourced = sourcing.look(wish.basket(), orderedAt);
            List<Option> home = ship.home(sourced);
            if (wish.methods().contains(Method.RELAY_POINT)) {
                offered.put(Method.RELAY_POINT, ship.relayPoints(wish, sourced, home));
            }
            if (wish.methods().contains(Method.SHIP)) {
                offered.put(Method.SHIP, new Offered(home, ship.reasons(sourced, home)));
            }
        }
        List<Option> options = offered.values().stream()
                .flatMap(each -> each.options().stream())
                .sorted(Option.BEST_FIRST)
                .toList();
        Set<Sku> unknown = unknown(wish, options);
        return new PromiseAnswer(
                options,
                wish.basket().lines().stream()
                        .map(line -> line(line, offered, unknown))
                        .toList());
    }

    private static LineAnswer line(Units line, Map<Method, Offered> offered, Set<Sku> unknown) {
        List<LineAnswer.Refusal> reasons = new ArrayList<>();
        offered.forEach((method, offer) -> {
            Reason reason = offer.reasons().get(line.sku());
            if (reason != null) {
                reasons.add(new LineAnswer.Refusal(method, unknown.contains(line.sku()) ? Reason.UNKNOWN_SKU : reason));
            }
        });
        return new LineAnswer(line.sku(), line.quantity(), reasons);
    }

    /** Articles that the catalogue never told of and no location ever had; asked only for those nobody offers. */
    private Set<Sku> unknown(PromiseWish wish, List<Option> options) {
        Set<Sku> unknown = new HashSet<>(wish.basket().skus());
        unknown.removeIf(sku -> options.stream().anyMatch(option -> option.quantity(sku) > 0));
        if (unknown.isEmpty()) {
            return unknown;
        }
        unknown.removeAll(stock.everKept(unknown));
        Set<String> catalogued =
                articles.find(unknown.stream().map(Sku::value).toList()).keySet();
        return unknown.stream().filter(sku -> !catalogued.contains(sku.value())).collect(Collectors.toSet());
    }
}
