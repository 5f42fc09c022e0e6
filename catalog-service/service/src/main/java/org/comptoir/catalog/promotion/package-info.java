/**
 * Which reductions there are, for whom and when. A promotion is put whole and checked by the pricing module itself, so
 * that what is kept can be computed; putting the same again changes nothing, every real change raises its version by
 * one and is told once. All that may run are compiled once into a book, which quotes use as long as nothing changes.
 */
@NullMarked
package org.comptoir.catalog.promotion;

import org.jspecify.annotations.NullMarked;
