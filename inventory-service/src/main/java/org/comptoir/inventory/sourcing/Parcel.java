package org.comptoir.inventory.sourcing;

import java.util.List;
import org.comptoir.inventory.location.LocationId;

/**
 * What one location sends.
 *
 * @param source from where
 * @param lines what, one entry per article, in order of SKU
 */
public record Parcel(LocationId source, List<Units> lines) {
    public Parcel {
        lines = List.copyOf(lines);
    }
}
