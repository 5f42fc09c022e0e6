package org.comptoir.inventory.location;

import java.util.List;

/**
 * A place of the retailer, as it stands in the database.
 *
 * @param id its code
 * @param details how it is described
 * @param exceptionalDays the days with other hours, in order of date
 * @param groups codes of its store groups, in order
 * @param version grows with each change of its description or its exceptional days
 * @param change number of the change that wrote it
 */
public record Location(
        LocationId id,
        LocationDetails details,
        List<ExceptionalDay> exceptionalDays,
        List<String> groups,
        long version,
        long change) {
    public Location {
        exceptionalDays = List.copyOf(exceptionalDays);
        groups = List.copyOf(groups);
    }
}
