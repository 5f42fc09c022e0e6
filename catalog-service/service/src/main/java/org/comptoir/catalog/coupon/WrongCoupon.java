package org.comptoir.catalog.coupon;

import org.comptoir.catalog.edit.EditRefused;

/** A coupon is put in a way that makes no sense. */
public class WrongCoupon extends EditRefused {

    WrongCoupon(String field, String reason) {
        super(field, reason);
    }
}
