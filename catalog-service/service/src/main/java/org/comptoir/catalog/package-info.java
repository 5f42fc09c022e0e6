/** Catalog service: what is sold, at which list price, and what a basket costs. */
@NullMarked
package org.comptoir.catalog;

import org.jspecify.annotations.NullMarked;
