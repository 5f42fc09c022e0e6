package org.comptoir.inventory.sourcing.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.comptoir.inventory.location.LocationKind;
import org.comptoir.inventory.safety.SafetyRule;
import org.comptoir.inventory.safety.Sellable;
import org.comptoir.inventory.sourcing.Candidate;
import org.comptoir.inventory.sourcing.Criterion;
import org.comptoir.inventory.sourcing.Dispatch;
import org.comptoir.inventory.sourcing.Plan;
import org.comptoir.inventory.sourcing.Sourced;
import org.comptoir.inventory.sourcing.SourcingStrategy;
import org.comptoir.inventory.sourcing.Units;
import org.comptoir.inventory.sourcing.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * What a strategy would choose now, and why.
 *
 * @param strategy its code
 * @param criteria what decided, in order
 * @param complete whether the whole basket can be sent
 * @param parcels what each location would send, nearest first
 * @param missing what nobody can send under this strategy
 * @param candidates each location that was looked at, nearest first
 */
record DryRunView(
        String strategy,
        List<Criterion> criteria,
        boolean complete,
        List<ParcelView> parcels,
        List<UnitsView> missing,
        List<CandidateView> candidates) {
    private static final Sellable NEVER_THERE = new Sellable(0, 0, 0, null);

    /** So many units of one article. */
    @Schema(name = "DryRunUnitsView")
    record UnitsView(String sku, int quantity) {
        static List<UnitsView> from(List<Units> units) {
            return units.stream()
                    .map(each -> new UnitsView(each.sku().value(), each.quantity()))
                    .toList();
        }
    }

    /** What one location would send, the local day it leaves and the day it arrives. */
    @Schema(name = "DryRunParcelView")
    record ParcelView(String locationId, List<UnitsView> lines, LocalDate leavesOn, LocalDate arrivesOn) {}

    /**
     * One location with its figures.
     *
     * @param priority 0 (last resort) to 9 (first choice)
     * @param outcome CHOSEN, or why not
     * @param cap its parcels of the day, where it has a limit
     * @param leavesOn when a parcel would leave; absent when none would
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record CandidateView(
            String locationId,
            String name,
            LocationKind kind,
            long distanceMeters,
            int priority,
            boolean chosen,
            Verdict.Outcome outcome,
            TextView text,
            List<StockView> stock,
            @Nullable CapView cap,
            @Nullable LocalDate leavesOn,
            @Nullable LocalDate arrivesOn) {}

    /** The outcome in words. */
    @Schema(name = "DryRunTextView")
    record TextView(String fr, String en) {}

    /**
     * An article's stock there: sellable = on hand - reserved - safety.
     *
     * @param rule code of the safety rule; absent when none speaks of it
     * @param text the calculation in words
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record StockView(
            String sku,
            int asked,
            int onHand,
            int reserved,
            int safety,
            @Nullable String rule,
            int sellable,
            TextView text) {}

    /** Parcels of that day, and how many there may be. */
    record CapView(int taken, int limit) {}

    static DryRunView from(Sourced sourced, Plan plan) {
        return new DryRunView(
                sourced.strategy().code(),
                sourced.strategy().criteria(),
                plan.isComplete(),
                plan.parcels().stream()
                        .map(parcel -> {
                            Dispatch dispatch = sourced.dispatch(parcel.source());
                            return new ParcelView(
                                    parcel.source().value(),
                                    UnitsView.from(parcel.lines()),
                                    dispatch.leavesOn(),
                                    dispatch.arrivesOn());
                        })
                        .toList(),
                UnitsView.from(plan.missing()),
                plan.verdicts().stream()
                        .map(verdict -> candidate(
                                verdict,
                                sourced.candidate(verdict.source().location()),
                                sourced.basket().lines(),
                                sourced.strategy()))
                        .toList());
    }

    private static CandidateView candidate(
            Verdict verdict, Candidate candidate, List<Units> lines, SourcingStrategy strategy) {
        Dispatch dispatch = candidate.dispatch();
        var cap = verdict.source().cap();
        return new CandidateView(
                verdict.source().location().value(),
                candidate.location().details().name(),
                candidate.location().kind(),
                verdict.source().meters(),
                strategy.priority(verdict.source().location()),
                verdict.outcome() == Verdict.Outcome.CHOSEN,
                verdict.outcome(),
                new TextView(verdict.outcome().french(), verdict.outcome().english()),
                lines.stream().map(line -> stock(line, candidate)).toList(),
                cap == null ? null : new CapView(cap.taken(), cap.limit()),
                dispatch == null ? null : dispatch.leavesOn(),
                dispatch == null ? null : dispatch.arrivesOn());
    }

    private static StockView stock(Units line, Candidate candidate) {
        Sellable stock = candidate.stock().getOrDefault(line.sku(), NEVER_THERE);
        SafetyRule rule = stock.rule();
        return new StockView(
                line.sku().value(),
                line.quantity(),
                stock.onHand(),
                stock.reserved(),
                stock.safety(),
                rule == null ? null : rule.code(),
                stock.available(),
                new TextView(stock.french(), stock.english()));
    }
}
