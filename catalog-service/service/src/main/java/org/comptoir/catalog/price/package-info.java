/**
 * What a product costs: a list price for everybody, and entries beside it that hold for a channel, a store, a group of
 * stores or a customer tier, for a time. What has begun is never rewritten, only ended, so the entries are the history
 * too, and the prior price of a reduction is always known. A price that is put again unchanged tells nobody; every real
 * change makes one version and is told once; a price that begins or ends by the clock is told within seconds.
 */
@NullMarked
package org.comptoir.catalog.price;

import org.jspecify.annotations.NullMarked;
