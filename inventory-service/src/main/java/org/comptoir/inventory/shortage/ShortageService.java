package org.comptoir.inventory.shortage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.comptoir.inventory.stock.Shelf;
import org.comptoir.inventory.stock.ShortfallsChanged.Shortfall;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Names the promises that a shelf cannot keep, and clears those that it can keep again. */
@Service
public class ShortageService {
    private final Shortages shortages;
    private final PromisedUnits promised;
    private final ApplicationEventPublisher events;

    ShortageService(Shortages shortages, PromisedUnits promised, ApplicationEventPublisher events) {
        this.shortages = shortages;
        this.promised = promised;
        this.events = events;
    }

    /** Settles shelves whose rows the running transaction has locked. */
    @Transactional(propagation = Propagation.MANDATORY)
    void settle(List<Shortfall> shortfalls) {
        Map<Shelf, String> causes = new HashMap<>();
        shortfalls.forEach(shortfall -> causes.put(shortfall.shelf(), shortfall.cause()));
        List<PromisedUnits.Balance> balances = promised.balances(causes.keySet());
        Map<Shelf, List<OpenLine>> open = shortages.open(causes.keySet());
        Map<Shelf, List<Promised>> live = promised(balances, open);
        Map<Shelf, Settlement> settlements = new HashMap<>();
        List<PromisesUnkept.ShortShelf> unkept = new ArrayList<>();
        for (PromisedUnits.Balance balance : balances) {
            Shelf shelf = balance.shelf();
            Settlement settlement = Settlement.of(
                    balance.missing(), live.getOrDefault(shelf, List.of()), open.getOrDefault(shelf, List.of()));
            settlements.put(shelf, settlement);
            if (!settlement.named().isEmpty()) {
                unkept.add(shortShelf(balance, causes.getOrDefault(shelf, ""), settlement));
            }
        }
        shortages.write(settlements, causes);
        if (!unkept.isEmpty()) {
            events.publishEvent(new PromisesUnkept(unkept));
        }
    }

    /**
     * What has to be known of live reservations: who is named already; everybody only where more is missing than they lack. A shelf that
     * stays short is touched by each sale of it, and must not ask for all promises of its store each time.
     */
    private Map<Shelf, List<Promised>> promised(List<PromisedUnits.Balance> balances, Map<Shelf, List<OpenLine>> open) {
        Map<Shelf, List<Promised>> live = new HashMap<>();
        if (!open.isEmpty()) {
            live.putAll(promised.stillLive(open));
        }
        List<Shelf> more = balances.stream()
                .filter(balance -> balance.missing()
                        > named(
                                live.getOrDefault(balance.shelf(), List.of()),
                                open.getOrDefault(balance.shelf(), List.of())))
                .map(PromisedUnits.Balance::shelf)
                .toList();
        if (!more.isEmpty()) {
            live.putAll(promised.live(more));
        }
        return live;
    }

    private static int named(List<Promised> live, List<OpenLine> open) {
        Set<UUID> alive = live.stream().map(Promised::reservation).collect(Collectors.toSet());
        return open.stream()
                .filter(line -> alive.contains(line.reservation()))
                .mapToInt(OpenLine::units)
                .sum();
    }

    private static PromisesUnkept.ShortShelf shortShelf(
            PromisedUnits.Balance balance, String cause, Settlement settlement) {
        return new PromisesUnkept.ShortShelf(
                balance.shelf(),
                balance.onHand(),
                balance.reserved(),
                balance.version(),
                balance.missing(),
                cause,
                settlement.named().stream()
                        .map(named -> new PromisesUnkept.Unkept(
                                named.promised().reservation(),
                                named.promised().order(),
                                named.units(),
                                named.promised().priority()))
                        .toList());
    }

    /**
     * The newest first.
     *
     * @param locations where; null for everywhere
     * @param open true for what is still missing, false for what is not any more, null for both
     * @param before only those with a smaller number
     */
    @Transactional(readOnly = true)
    public List<Shortage> list(@Nullable Set<String> locations, @Nullable Boolean open, long before, int limit) {
        return shortages.list(locations, open, before, limit);
    }
}
