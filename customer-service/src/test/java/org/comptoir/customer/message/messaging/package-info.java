/** Tests of this package. */
@NullMarked
package org.comptoir.customer.message.messaging;

import org.jspecify.annotations.NullMarked;
