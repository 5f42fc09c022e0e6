/**
 * What a scanner or a camera reads, and which product it means: bar codes of 8, 12, 13 or 14 digits, element strings of
 * GS1-128 and GS1 DataMatrix, and GS1 Digital Links. A code is understood whole or refused with the reason; what it says
 * beside the product (batch, expiry, weight) is handed back as it stands there and as what it means.
 */
@NullMarked
package org.comptoir.catalog.barcode;

import org.jspecify.annotations.NullMarked;
