package org.comptoir.catalog.storegroup.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.net.URI;
import org.comptoir.catalog.storegroup.StoreGroup;
import org.comptoir.catalog.storegroup.StoreGroupService;
import org.comptoir.defaults.problem.NotFound;
import org.comptoir.defaults.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "Store groups")
@RestController
@RequestMapping("/api/v1/store-groups")
class StoreGroupController {

    private static final String READERS = "hasAnyRole('merchandiser', 'operator', 'service', 'store-manager')";

    private final StoreGroupService groups;

    StoreGroupController(StoreGroupService groups) {
        this.groups = groups;
    }

    @Operation(summary = "Put a group of stores whole; prices and promotions may be meant for it")
    @PutMapping("/{code}")
    @PreAuthorize("hasRole('merchandiser')")
    ResponseEntity<StoreGroupView> putStoreGroup(
            @PathVariable @Pattern(regexp = StoreGroup.CODE) String code,
            @RequestBody @Valid StoreGroupRequest request) {
        var put = groups.put(code, request.name().strip(), request.stores());
        var status = put.created()
                ? ResponseEntity.created(URI.create("/api/v1/store-groups/" + code))
                : ResponseEntity.ok();
        return status.body(StoreGroupView.from(put.group()));
    }

    @Operation(summary = "Read a group of stores")
    @GetMapping("/{code}")
    @PreAuthorize(READERS)
    StoreGroupView readStoreGroup(@PathVariable @Pattern(regexp = StoreGroup.CODE) String code) {
        return groups.find(code).map(StoreGroupView::from).orElseThrow(() -> NotFound.of("store group", code));
    }

    @Operation(summary = "List the groups of stores in the order of their codes")
    @GetMapping
    @PreAuthorize(READERS)
    Page<StoreGroupView> listStoreGroups(
            @RequestParam(required = false) @Pattern(regexp = StoreGroup.CODE) @Nullable String after,
            @RequestParam(defaultValue = "20") @Min(1) @Max(100) int limit) {
        return Page.of(groups.page(after, limit), limit, StoreGroup::code).map(StoreGroupView::from);
    }
}
