package org.comptoir.inventory.locator;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.comptoir.inventory.location.LocationDirectory;
import org.comptoir.inventory.location.Near;
import org.comptoir.inventory.slot.SlotPlans;
import org.comptoir.inventory.slot.SlotService;
import org.springframework.stereotype.Service;

/** Finds the stores where a shopper gets an article or a basket. */
@Service
public class LocatorService {
    private final LocationDirectory directory;
    private final BalanceReader reader;
    private final Valuations valuations;
    private final SlotPlans plans;
    private final SlotService slots;

    LocatorService(
            LocationDirectory directory,
            BalanceReader reader,
            Valuations valuations,
            SlotPlans plans,
            SlotService slots) {
        this.directory = directory;
        this.reader = reader;
        this.valuations = valuations;
        this.plans = plans;
        this.slots = slots;
    }

    /** The nearest stores, nearest first, and those that are near but not offered. */
    public Found find(Search search, Instant now) {
        Walk walk = new Walk(directory.near(search.from(), search.meters()), search, plans, now);
        Valuation valuation =
                valuations.of(search.lines().stream().map(Wanted::sku).toList(), search.channel());
        Selection selection = new Selection(search, walk, valuation, plans, slots, now);
        if (search.onlyInStock()) {
            selectStocked(search, walk, selection);
        } else {
            selectNearest(search, walk, selection);
        }
        return selection.found();
    }

    private void selectNearest(Search search, Walk walk, Selection selection) {
        while (selection.wanted() > 0) {
            List<Near> stores = walk.next(selection.wanted());
            if (stores.isEmpty()) {
                return;
            }
            List<Pair> pairs = new ArrayList<>(stores.size() * search.lines().size());
            stores.forEach(store -> search.lines()
                    .forEach(line ->
                            pairs.add(new Pair(line.sku(), store.location().id()))));
            List<Balance> balances = reader.pairs(pairs);
            int lines = search.lines().size();
            List<Selection.Candidate> candidates = new ArrayList<>(stores.size());
            for (int i = 0; i < stores.size(); i++) {
                candidates.add(new Selection.Candidate(stores.get(i), balances.subList(i * lines, (i + 1) * lines)));
            }
            selection.consider(candidates);
        }
    }

    private void selectStocked(Search search, Walk walk, Selection selection) {
        Stocked stocked = new Stocked(search, reader);
        while (selection.wanted() > 0) {
            List<Near> stores = walk.next(stocked.stride());
            if (stores.isEmpty()) {
                return;
            }
            while (!stores.isEmpty() && selection.wanted() > 0) {
                stores = selectStocked(stores, stocked, walk, selection);
            }
            stocked.goFurther();
        }
    }

    /** Takes what it finds, passes the others by, and answers those that it has not looked at. */
    private static List<Near> selectStocked(List<Near> stores, Stocked stocked, Walk walk, Selection selection) {
        int most = selection.wanted();
        List<Hit> hits = stocked.among(stores, most);
        int looked = 0;
        List<Selection.Candidate> candidates = new ArrayList<>(hits.size());
        for (Hit hit : hits) {
            passBy(stores.subList(looked, hit.index()), walk);
            candidates.add(new Selection.Candidate(stores.get(hit.index()), hit.balances()));
            looked = hit.index() + 1;
        }
        selection.consider(candidates);
        if (hits.size() < most) {
            passBy(stores.subList(looked, stores.size()), walk);
            return List.of();
        }
        return stores.subList(looked, stores.size());
    }

    private static void passBy(List<Near> stores, Walk walk) {
        for (Near store : stores) {
            walk.leaveOut(store, List.of(Reason.OUT_OF_STOCK));
        }
    }
}
