package org.comptoir.inventory.sourcing;

import java.util.List;

/**
 * From where a basket is sent.
 *
 * @param parcels what each location sends, in order of distance
 * @param missing what no allowed combination of locations can send
 * @param verdicts what became of each location, in order of distance
 */
public record Plan(List<Parcel> parcels, List<Units> missing, List<Verdict> verdicts) {
    public Plan {
        parcels = List.copyOf(parcels);
        missing = List.copyOf(missing);
        verdicts = List.copyOf(verdicts);
    }

    public boolean isComplete() {
        return missing.isEmpty();
    }

    public boolean isEmpty() {
        return parcels.isEmpty();
    }
}
