package org.comptoir.store.work.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.comptoir.store.work.WorkList;
import org.comptoir.store.work.WorkStatus;
import org.jspecify.annotations.Nullable;

/** A page of the work list. */
record WorkListView(
        List<WorkItemView> items,

        @Schema(description = "Pass as `after` for the next page; absent on the last") @Nullable
        String next,

        @Schema(description = "Everything open in the store, whatever the filter")
        Counts counts) {

    static WorkListView from(WorkList list) {
        return new WorkListView(
                list.items().stream().map(WorkItemView::from).toList(),
                list.next() == null ? null : list.next().toString(),
                new Counts(
                        list.counts().getOrDefault(WorkStatus.TO_PICK, 0L),
                        list.counts().getOrDefault(WorkStatus.PICKED, 0L),
                        list.counts().getOrDefault(WorkStatus.READY, 0L)));
    }

    @Schema(name = "WorkCounts")
    record Counts(long toPick, long picked, long ready) {}
}
