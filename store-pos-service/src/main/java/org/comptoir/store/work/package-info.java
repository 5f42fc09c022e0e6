/**
 * The work list of a store: one item per fulfilment, from the shelf to the spot where it waits for the customer. The
 * store is right about the store: what a clerk did here is never overwritten by what others believe; only a
 * cancellation or an expiry from outside ends an item that was not yet handed over.
 */
@NullMarked
package org.comptoir.store.work;

import org.jspecify.annotations.NullMarked;
