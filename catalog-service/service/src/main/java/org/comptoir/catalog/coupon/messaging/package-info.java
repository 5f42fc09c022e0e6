/** Tells the other services which coupons can be used, by the hash of their codes. */
@NullMarked
package org.comptoir.catalog.coupon.messaging;

import org.jspecify.annotations.NullMarked;
