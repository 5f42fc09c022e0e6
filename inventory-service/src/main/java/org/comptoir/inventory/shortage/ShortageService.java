package org.comptoir.inventory.shortage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
        List<Shelf> lacking = balances.stream()
                .filter(balance -> balance.missing() > 0)
                .map(PromisedUnits.Balance::shelf)
                .toList();
        Map<Shelf, List<OpenLine>> open = shortages.open(causes.keySet());
        Map<Shelf, List<Promised>> live = lacking.isEmpty() ? Map.of() : promised.live(lacking);
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
