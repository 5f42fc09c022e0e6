/** Coupons over HTTP: made by merchandisers, used by the services, clerks and agents who serve customers. */
@NullMarked
package org.comptoir.catalog.coupon.web;

import org.jspecify.annotations.NullMarked;
