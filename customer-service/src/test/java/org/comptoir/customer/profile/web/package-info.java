/** Tests of this package. */
@NullMarked
package org.comptoir.customer.profile.web;

import org.jspecify.annotations.NullMarked;
