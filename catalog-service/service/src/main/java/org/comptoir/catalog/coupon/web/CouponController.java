package org.comptoir.catalog.coupon.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.net.URI;
import org.comptoir.catalog.coupon.CouponCode;
import org.comptoir.catalog.coupon.CouponService;
import org.comptoir.catalog.promotion.PromotionState;
import org.comptoir.defaults.problem.NotFound;
import org.comptoir.defaults.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "Coupons")
@RestController
@RequestMapping("/api/v1/promotions/{promotion}/coupons")
class CouponController {

    private final CouponService coupons;

    CouponController(CouponService coupons) {
        this.coupons = coupons;
    }

    @Operation(
            summary = "Let a code open a promotion that requires a coupon",
            description = "Capitals, dashes and blanks do not matter.")
    @PutMapping("/{code}")
    @PreAuthorize("hasRole('merchandiser')")
    ResponseEntity<CouponView> putCoupon(
            @PathVariable @Pattern(regexp = PromotionState.CODE) String promotion,
            @PathVariable @Pattern(regexp = CouponCode.FORM) String code,
            @RequestBody @Valid CouponRequest request) {
        var put = coupons.put(promotion, read(code), request.terms());
        var view = CouponView.from(put.coupon());
        return put.created()
                ? ResponseEntity.created(URI.create("/api/v1/promotions/" + promotion + "/coupons/" + view.code()))
                        .body(view)
                : ResponseEntity.ok(view);
    }

    @Operation(summary = "Let nobody use a code any more, one of a batch included; uses that are held stay so")
    @DeleteMapping("/{code}")
    @PreAuthorize("hasRole('merchandiser')")
    CouponView endCoupon(
            @PathVariable @Pattern(regexp = PromotionState.CODE) String promotion,
            @PathVariable @Pattern(regexp = CouponCode.FORM) String code) {
        return CouponView.from(coupons.end(promotion, read(code)));
    }

    @Operation(summary = "List the chosen codes of a promotion and how often they are used")
    @GetMapping
    @PreAuthorize("hasAnyRole('merchandiser', 'operator')")
    Page<CouponView> listCoupons(
            @PathVariable @Pattern(regexp = PromotionState.CODE) String promotion,
            @RequestParam(required = false) @Pattern(regexp = "[A-Z0-9]{4,40}") @Nullable String after,
            @RequestParam(defaultValue = "20") @Min(1) @Max(100) int limit) {
        return Page.of(
                        coupons.page(promotion, after, limit),
                        limit,
                        coupon -> coupon.code().value())
                .map(CouponView::from);
    }

    private static CouponCode read(String code) {
        return CouponCode.read(code).orElseThrow(() -> NotFound.of("coupon", code));
    }
}
