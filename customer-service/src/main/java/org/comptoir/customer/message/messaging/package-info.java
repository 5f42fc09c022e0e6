/** Hears what customers are written about. */
@NullMarked
package org.comptoir.customer.message.messaging;

import org.jspecify.annotations.NullMarked;
