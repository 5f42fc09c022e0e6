package org.comptoir.inventory.promise;

import java.time.LocalDate;
import java.util.List;
import org.comptoir.inventory.location.LocationId;
import org.comptoir.inventory.sourcing.Units;
import org.jspecify.annotations.Nullable;

/**
 * What one location contributes to an option.
 *
 * @param source where the units are
 * @param lines what, one entry per article, in order of SKU
 * @param leavesOn local day on which it leaves; null where it is collected
 * @param arrivesOn day on which it arrives; null where it is collected
 */
public record PromisedParcel(
        LocationId source,
        List<Units> lines,
        @Nullable LocalDate leavesOn,
        @Nullable LocalDate arrivesOn) {
    public PromisedParcel {
        lines = List.copyOf(lines);
    }
}
