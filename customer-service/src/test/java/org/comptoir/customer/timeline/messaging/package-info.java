/** Tests of this package. */
@NullMarked
package org.comptoir.customer.timeline.messaging;

import org.jspecify.annotations.NullMarked;
