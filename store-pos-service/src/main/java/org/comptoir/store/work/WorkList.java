package org.comptoir.store.work;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One page of the work list, oldest promise first, and how much there is to do in the store. */
public record WorkList(List<WorkItem> items, @Nullable WorkCursor next, Map<WorkStatus, Long> counts) {

    public WorkList {
        items = List.copyOf(items);
        counts = Map.copyOf(counts);
    }
}
