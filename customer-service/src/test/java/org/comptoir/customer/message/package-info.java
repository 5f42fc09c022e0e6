/** Tests of this package. */
@NullMarked
package org.comptoir.customer.message;

import org.jspecify.annotations.NullMarked;
