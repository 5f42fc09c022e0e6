/**
 * Quotes over HTTP, for the staff and the tills of the store; the same words as the catalogue's.
 */
@NullMarked
package org.comptoir.store.quote.web;

import org.jspecify.annotations.NullMarked;
