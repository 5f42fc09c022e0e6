/**
 * The moment the customer gets the goods. One hand-over per fulfilment, only against the right pickup code and for
 * exactly what is due; five wrong codes close the counter for a quarter of an hour.
 */
@NullMarked
package org.comptoir.store.handover;

import org.jspecify.annotations.NullMarked;
