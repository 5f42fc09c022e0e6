/** Tests of this package. */
@NullMarked
package org.comptoir.customer.customer;

import org.jspecify.annotations.NullMarked;
