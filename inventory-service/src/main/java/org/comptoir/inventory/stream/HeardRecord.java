package org.comptoir.inventory.stream;

import java.util.List;

/**
 * What one record of the topic told.
 *
 * @param partition of the topic
 * @param offset of the record in its partition
 * @param levels one, or many that were opened together
 */
public record HeardRecord(int partition, long offset, List<HeardLevel> levels) {
    /** Keeps its own copy of the list. */
    public HeardRecord {
        levels = List.copyOf(levels);
    }
}
