/** Hears what happens to baskets, orders and at tills, and writes it into the timelines. */
@NullMarked
package org.comptoir.customer.timeline.messaging;

import org.jspecify.annotations.NullMarked;
