package org.comptoir.catalog.coupon.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.UUID;
import org.comptoir.catalog.coupon.RedemptionService;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "Coupons")
@RestController
@RequestMapping("/api/v1/coupon-redemptions/{id}")
@PreAuthorize("hasAnyRole('service', 'clerk', 'store-manager', 'agent', 'operator')")
class RedemptionController {

    private final RedemptionService redemptions;

    RedemptionController(RedemptionService redemptions) {
        this.redemptions = redemptions;
    }

    @Operation(summary = "Set one use of a coupon aside until a deadline; safe to repeat")
    @PutMapping
    ResponseEntity<RedemptionView> holdCoupon(@PathVariable UUID id, @RequestBody @Valid RedemptionRequest request) {
        var put = redemptions.hold(request.wish(id));
        var view = RedemptionView.from(put.redemption());
        return put.created()
                ? ResponseEntity.created(URI.create("/api/v1/coupon-redemptions/" + id))
                        .body(view)
                : ResponseEntity.ok(view);
    }

    @Operation(summary = "Use the coupon for good; safe to repeat")
    @PutMapping("/commitment")
    RedemptionView commitRedemption(@PathVariable UUID id) {
        return RedemptionView.from(redemptions.commit(id));
    }

    @Operation(summary = "Give the use back, also one that was committed; safe to repeat")
    @PutMapping("/release")
    RedemptionView releaseRedemption(@PathVariable UUID id) {
        return RedemptionView.from(redemptions.release(id));
    }

    @Operation(summary = "Read how the use of a coupon stands")
    @GetMapping
    RedemptionView readRedemption(@PathVariable UUID id) {
        return RedemptionView.from(redemptions.find(id));
    }
}
