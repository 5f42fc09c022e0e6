/**
 * What a basket costs in a store, from local copies, by the same code as in the catalogue: both agree to the cent, and a
 * cut of the network changes nothing. A quote is an answer, not a promise, and is not kept.
 */
@NullMarked
package org.comptoir.store.quote;

import org.jspecify.annotations.NullMarked;
