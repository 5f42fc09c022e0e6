/** Promotions over HTTP: put by merchandisers, read by staff; what runs now without a coupon, by everybody. */
@NullMarked
package org.comptoir.catalog.promotion.web;

import org.jspecify.annotations.NullMarked;
