/**
 * Where a French postcode is. Promises: a centroid for each of the 6,186 postcodes that people live in, from public data kept in this
 * service's own database, so that "near me" asks nobody outside.
 */
@NullMarked
package org.comptoir.inventory.postcode;

import org.jspecify.annotations.NullMarked;
