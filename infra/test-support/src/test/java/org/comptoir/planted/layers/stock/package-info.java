/** Knows too much. */
@NullMarked
package org.comptoir.planted.layers.stock;

import org.jspecify.annotations.NullMarked;
