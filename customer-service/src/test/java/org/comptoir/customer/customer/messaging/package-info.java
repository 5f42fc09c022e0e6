/** Tests of this package. */
@NullMarked
package org.comptoir.customer.customer.messaging;

import org.jspecify.annotations.NullMarked;
