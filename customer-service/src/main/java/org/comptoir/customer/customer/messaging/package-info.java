/** Tells the other services that a customer exists, under which number and nothing more. */
@NullMarked
package org.comptoir.customer.customer.messaging;

import org.jspecify.annotations.NullMarked;
