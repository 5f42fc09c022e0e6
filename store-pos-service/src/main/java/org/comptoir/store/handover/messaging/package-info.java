/**
 * Tells everybody that goods were handed over.
 */
@NullMarked
package org.comptoir.store.handover.messaging;

import org.jspecify.annotations.NullMarked;
