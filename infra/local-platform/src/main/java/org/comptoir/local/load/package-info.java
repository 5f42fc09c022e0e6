/**
 * A load client that costs little beside what it measures: one thread, a selector, connections that stay open, requests written as bytes.
 * Closed loops (so many connections, each asks again when it is answered) and open ones (so many requests a second, whatever the answers).
 */
@NullMarked
package org.comptoir.local.load;

import org.jspecify.annotations.NullMarked;
