/**
 * What stock must know of an article: its categories and whether it is sold. Promises: a copy of what the catalogue last told; an article
 * that it never told of has no categories and may still lie on a shelf.
 */
@NullMarked
package org.comptoir.inventory.article;

import org.jspecify.annotations.NullMarked;
