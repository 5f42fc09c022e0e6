/**
 * The life of an order: PENDING while it is checked out, PLACED once everything is promised, then READY and COMPLETED by the store's\n * facts or CANCELLED by a person or by time. Each change is decided under the order's row lock, so of two that race one wins.
 */
@NullMarked
package org.comptoir.order.order;

import org.jspecify.annotations.NullMarked;
