package org.comptoir.store.work.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.comptoir.defaults.security.Caller;
import org.comptoir.store.work.WorkCursor;
import org.comptoir.store.work.WorkService;
import org.comptoir.store.work.WorkStatus;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/stores/{store}/work-items")
@Tag(name = "Work list", description = "What a store has to prepare, and how far it is")
class WorkController {
    private final WorkService work;

    WorkController(WorkService work) {
        this.work = work;
    }

    @GetMapping
    @PreAuthorize("hasAnyRole('clerk', 'store-manager', 'agent', 'operator')")
    @Operation(summary = "The work list, oldest promise first; without a status everything open")
    WorkListView list(
            Caller caller,
            @PathVariable String store,
            @RequestParam(required = false) @Nullable List<@NotNull WorkStatus> status,
            @Parameter(schema = @Schema(type = "string")) @RequestParam(required = false) @Nullable WorkCursor after,
            @RequestParam(defaultValue = "20") @Min(1) @Max(100) int limit) {
        var start = after == null ? WorkCursor.START : after;
        return WorkListView.from(work.list(caller, store, wanted(status), start, limit));
    }

    @GetMapping("/{fulfilmentId}")
    @PreAuthorize("hasAnyRole('clerk', 'store-manager', 'agent', 'operator')")
    @Operation(summary = "One item of the work list")
    WorkItemView item(Caller caller, @PathVariable String store, @PathVariable UUID fulfilmentId) {
        return WorkItemView.from(work.find(caller, store, fulfilmentId));
    }

    @PutMapping("/{fulfilmentId}/picking")
    @PreAuthorize("hasAnyRole('clerk', 'store-manager')")
    @Operation(
            summary = "The goods were taken from the shelf",
            description = "The lines are those of the item, per article; picking a part is not possible yet. "
                    + "The same lines again give the same answer.")
    WorkItemView pick(
            Caller caller,
            @PathVariable String store,
            @PathVariable UUID fulfilmentId,
            @Valid @RequestBody PickingRequest request) {
        return WorkItemView.from(work.pick(caller, store, fulfilmentId, request.pickedLines()));
    }

    @PutMapping("/{fulfilmentId}/staging")
    @PreAuthorize("hasAnyRole('clerk', 'store-manager')")
    @Operation(
            summary = "The goods wait at a spot",
            description = "The customer is told when they do. Another spot moves the goods, the same spot again "
                    + "gives the same answer.")
    WorkItemView stage(
            Caller caller,
            @PathVariable String store,
            @PathVariable UUID fulfilmentId,
            @Valid @RequestBody StagingRequest request) {
        return WorkItemView.from(
                work.stage(caller, store, fulfilmentId, request.spot().strip()));
    }

    private static Set<WorkStatus> wanted(@Nullable List<WorkStatus> status) {
        return status == null || status.isEmpty() ? WorkStatus.open() : EnumSet.copyOf(status);
    }
}
