package org.comptoir.inventory.reservation;

import org.jspecify.annotations.Nullable;

/**
 * A group and the trace of who asked for it: it is decided on another thread, together with others.
 *
 * @param trace W3C trace context
 */
record HoldCall(HoldGroup group, @Nullable String trace) {}
