package org.comptoir.inventory.promise;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import org.comptoir.inventory.sourcing.Source;
import org.comptoir.inventory.sourcing.Sourced;
import org.comptoir.inventory.sourcing.Units;
import org.comptoir.inventory.sourcing.Verdict;
import org.comptoir.inventory.sourcing.Verdict.Outcome;
import org.comptoir.inventory.stock.Sku;

/** Why an article cannot be sent as asked: what keeps most of its units back. */
final class ShipReasons {
    private ShipReasons() {}

    static Reason of(Sourced sourced, Sku sku) {
        List<Verdict> verdicts = sourced.plan().verdicts();
        long asked = sourced.basket().lines().stream()
                .filter(line -> line.sku().equals(sku))
                .mapToLong(Units::quantity)
                .sum();
        ToLongFunction<Verdict> sellable = verdict -> verdict.source().units(sku);
        long everywhere = verdicts.stream().mapToLong(sellable).sum();
        if (everywhere < asked) {
            return everywhere == 0 ? Reason.OUT_OF_STOCK : Reason.TOO_FEW;
        }
        Map<Reason, Long> keptBack = new EnumMap<>(Reason.class);
        for (Verdict verdict : verdicts) {
            Source source = verdict.source();
            long usable = isOpen(verdict.outcome()) ? source.usable(sku, sourced.strategy()) : 0;
            keptBack.merge(reason(verdict.outcome()), source.units(sku) - usable, Long::sum);
        }
        long reachable = everywhere
                - keptBack.values().stream().mapToLong(Long::longValue).sum();
        if (reachable >= asked) {
            return Reason.TOO_MANY_PARCELS;
        }
        return keptBack.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(Reason.TOO_FEW);
    }

    private static boolean isOpen(Outcome outcome) {
        return reason(outcome) == Reason.LAST_UNIT_KEPT && outcome != Outcome.LAST_UNIT_KEPT;
    }

    /** Of a location that may send, the strategy may still keep the last unit. */
    private static Reason reason(Outcome outcome) {
        return switch (outcome) {
            case NOT_SHIPPED_FROM_THERE -> Reason.NOT_SHIPPED_FROM_THERE;
            case CLOSED -> Reason.CLOSED;
            case TOO_FAR -> Reason.TOO_FAR;
            case CAP_REACHED -> Reason.CAP_REACHED;
            default -> Reason.LAST_UNIT_KEPT;
        };
    }
}
