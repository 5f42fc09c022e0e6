/**
 * Keeps the local copy of customer numbers.
 */
@NullMarked
package org.comptoir.store.customercard.messaging;

import org.jspecify.annotations.NullMarked;
