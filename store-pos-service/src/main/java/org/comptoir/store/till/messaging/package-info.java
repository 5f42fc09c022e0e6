/**
 * Tells everybody what was sold.
 */
@NullMarked
package org.comptoir.store.till.messaging;

import org.jspecify.annotations.NullMarked;
