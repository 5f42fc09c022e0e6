package org.comptoir.catalog.coupon;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says what codes are worth, for quotes. */
@Service
public class PresentedCouponService {

    private final PresentedCoupons coupons;

    PresentedCouponService(PresentedCoupons coupons) {
        this.coupons = coupons;
    }

    /** One answer for each code, in their order. */
    @Transactional(readOnly = true)
    public List<PresentedCoupon> present(List<String> typed) {
        return typed.isEmpty() ? List.of() : coupons.find(typed);
    }
}
