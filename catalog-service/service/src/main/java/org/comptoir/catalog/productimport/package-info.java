/**
 * Products and prices from a file: read as a stream, checked row by row, stored in transactions of a few hundred rows.
 * A wrong row is refused with its line, column and reason and harms no other; the same file again changes nothing and
 * tells nobody. What was read before a file breaks off is kept, so repeating an import is always safe.
 */
@NullMarked
package org.comptoir.catalog.productimport;

import org.jspecify.annotations.NullMarked;
