/**
 * Where in the shop a product stands: a tree of at most eight levels without cycles. Each category knows its path from
 * the root, so that "coffee and everything below" is one look-up. A label such as "Épicerie > Café moulu" finds or makes
 * the categories along it. When a category moves or gets another name, all products below it change and are told.
 */
@NullMarked
package org.comptoir.catalog.category;

import org.jspecify.annotations.NullMarked;
