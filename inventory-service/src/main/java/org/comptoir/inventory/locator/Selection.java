package org.comptoir.inventory.locator;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.comptoir.inventory.location.Capability;
import org.comptoir.inventory.location.KnownLocation;
import org.comptoir.inventory.location.LocationId;
import org.comptoir.inventory.location.Near;
import org.comptoir.inventory.slot.Slot;
import org.comptoir.inventory.slot.SlotPlans;
import org.comptoir.inventory.slot.SlotService;

/** The stores that one search offers so far, nearest first. */
final class Selection {
    private final Search search;
    private final Walk walk;
    private final Valuation valuation;
    private final SlotPlans plans;
    private final SlotService slots;
    private final Instant now;
    private final List<NearOffer> offered = new ArrayList<>();

    Selection(Search search, Walk walk, Valuation valuation, SlotPlans plans, SlotService slots, Instant now) {
        this.search = search;
        this.walk = walk;
        this.valuation = valuation;
        this.plans = plans;
        this.slots = slots;
        this.now = now;
    }

    /** How many more stores are wanted. */
    int wanted() {
        return search.limit() - offered.size();
    }

    /** What a store has of each line. */
    record Candidate(Near near, List<Balance> balances) {}

    /** Takes those that can be offered, no more of them than are wanted, and notes why the others cannot. */
    void consider(List<Candidate> candidates) {
        Map<LocationId, Slot> earliest = slots.earliest(
                candidates.stream()
                        .map(candidate -> candidate.near().location())
                        .filter(location -> location.can(Capability.PICKUP))
                        .toList(),
                search.units(),
                now);
        for (Candidate candidate : candidates) {
            KnownLocation location = candidate.near().location();
            List<OfferedLine> lines = lines(location.id(), candidate.balances());
            Slot slot = earliest.get(location.id());
            List<Reason> against = new ArrayList<>(1);
            if (search.onlyInStock() && !valuation.coverAll(lines)) {
                against.add(Reason.OUT_OF_STOCK);
            }
            if (search.method() != null && slot == null) {
                against.add(Reason.NO_SLOT);
            }
            if (against.isEmpty()) {
                offered.add(new NearOffer(candidate.near(), lines, plans.of(location, now), slot));
            } else {
                walk.leaveOut(candidate.near(), against);
            }
        }
    }

    private List<OfferedLine> lines(LocationId location, List<Balance> balances) {
        List<OfferedLine> lines = new ArrayList<>(balances.size());
        for (int i = 0; i < balances.size(); i++) {
            lines.add(valuation.line(search.lines().get(i), location, balances.get(i)));
        }
        return lines;
    }

    /** Once all wanted ones are found, nothing is said about those further away: they were not looked at. */
    Found found() {
        double reached = wanted() == 0 ? offered.getLast().near().meters() : Double.MAX_VALUE;
        return new Found(offered, walk.leftOut(reached));
    }
}
