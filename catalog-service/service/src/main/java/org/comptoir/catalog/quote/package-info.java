/**
 * What a basket costs now: the pricing module over prices, promotions and coupons of one snapshot of the database, so
 * that a quote never mixes two states of the catalogue. A quote is an answer, not a promise, and is not kept. It
 * believes what it is told about the customer; whoever sells asks with what it knows itself.
 */
@NullMarked
package org.comptoir.catalog.quote;

import org.jspecify.annotations.NullMarked;
