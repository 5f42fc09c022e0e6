/**
 * The assortment as other systems read it: product and local-inventory data for Google, schema.org data for a product
 * page, and everything as NDJSON for a copy or another import. Files are read in pages of a few hundred products, each
 * in a short transaction of its own, and written while they are read: the size of the catalogue needs no memory, and a
 * reader who stops holds nothing in the database.
 */
@NullMarked
package org.comptoir.catalog.feed;

import org.jspecify.annotations.NullMarked;
