/** Tells the other services about changed VAT categories. */
@NullMarked
package org.comptoir.catalog.vat.messaging;

import org.jspecify.annotations.NullMarked;
