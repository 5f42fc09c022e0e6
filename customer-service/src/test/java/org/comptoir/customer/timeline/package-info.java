/** Tests of this package. */
@NullMarked
package org.comptoir.customer.timeline;

import org.jspecify.annotations.NullMarked;
