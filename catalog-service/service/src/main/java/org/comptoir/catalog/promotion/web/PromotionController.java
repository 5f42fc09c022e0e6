package org.comptoir.catalog.promotion.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.net.URI;
import org.comptoir.catalog.edit.EntityTag;
import org.comptoir.catalog.promotion.PromotionQuery;
import org.comptoir.catalog.promotion.PromotionService;
import org.comptoir.catalog.promotion.PromotionState;
import org.comptoir.catalog.promotion.PromotionStatus;
import org.comptoir.catalog.storegroup.StoreGroupService;
import org.comptoir.defaults.problem.NotFound;
import org.comptoir.defaults.security.Caller;
import org.comptoir.defaults.security.Role;
import org.comptoir.defaults.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "Promotions")
@RestController
@RequestMapping("/api/v1/promotions")
class PromotionController {

    private final PromotionService promotions;
    private final StoreGroupService groups;

    PromotionController(PromotionService promotions, StoreGroupService groups) {
        this.promotions = promotions;
        this.groups = groups;
    }

    @Operation(summary = "Put a promotion whole; If-Match with the ETag last seen refuses to overwrite a newer edit")
    @ApiResponse(responseCode = "412", description = "Somebody edited meanwhile")
    @PutMapping("/{code}")
    @PreAuthorize("hasRole('merchandiser')")
    ResponseEntity<PromotionView> putPromotion(
            @PathVariable @Pattern(regexp = PromotionState.CODE) String code,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody @Valid PromotionRequest request) {
        var put = promotions.put(request.terms(code), request.statusOrActive(), EntityTag.basedOn(ifMatch));
        var status =
                put.created() ? ResponseEntity.created(URI.create("/api/v1/promotions/" + code)) : ResponseEntity.ok();
        return status.eTag(EntityTag.of(put.promotion().version())).body(PromotionView.from(put.promotion()));
    }

    @Operation(summary = "Read a promotion; the public, only while it may run without a coupon")
    @GetMapping("/{code}")
    ResponseEntity<PromotionView> readPromotion(
            @PathVariable @Pattern(regexp = PromotionState.CODE) String code, Caller caller) {
        var promotion = (isStaff(caller) ? promotions.find(code) : promotions.findOpen(code))
                .orElseThrow(() -> NotFound.of("promotion", code));
        return ResponseEntity.ok().eTag(EntityTag.of(promotion.version())).body(PromotionView.from(promotion));
    }

    @Operation(
            summary = "List promotions in the order of their codes",
            description =
                    "Staff sees all and may filter them by status and current. Everybody, and staff who ask for a "
                            + "channel or a store, sees what runs there now without a coupon.")
    @GetMapping
    Page<PromotionView> listPromotions(
            @RequestParam(required = false) @Pattern(regexp = PromotionState.CODE) @Nullable String channel,
            @RequestParam(required = false) @Pattern(regexp = PromotionState.CODE) @Nullable String store,
            @RequestParam(required = false) @Nullable PromotionStatus status,
            @RequestParam(required = false) @Nullable Boolean current,
            @RequestParam(required = false) @Pattern(regexp = PromotionState.CODE) @Nullable String after,
            @RequestParam(defaultValue = "20") @Min(1) @Max(100) int limit,
            Caller caller) {
        var found = isStaff(caller) && channel == null && store == null
                ? promotions.page(new PromotionQuery(status, current, after, limit))
                : promotions.open(channel, store, groups.groupsOf(store), after, limit);
        return Page.of(found, limit, PromotionState::code).map(PromotionView::from);
    }

    private static boolean isStaff(Caller caller) {
        return caller.isAny(Role.MERCHANDISER, Role.OPERATOR, Role.SERVICE, Role.STORE_MANAGER);
    }
}
