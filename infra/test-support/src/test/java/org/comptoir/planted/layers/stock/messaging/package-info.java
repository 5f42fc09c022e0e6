/** Knows web. */
@NullMarked
package org.comptoir.planted.layers.stock.messaging;

import org.jspecify.annotations.NullMarked;
