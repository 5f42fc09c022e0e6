/** Tests of this package. */
@NullMarked
package org.comptoir.customer.customer.web;

import org.jspecify.annotations.NullMarked;
