/**
 * What a basket costs now: the pricing module over the list prices in force, read together in one statement so that a
 * quote never mixes two states of the catalogue. A quote is an answer, not a promise, and is not kept.
 */
@NullMarked
package org.comptoir.catalog.quote;

import org.jspecify.annotations.NullMarked;
