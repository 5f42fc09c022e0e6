/** Tests of the customer service. */
@NullMarked
package org.comptoir.customer;

import org.jspecify.annotations.NullMarked;
