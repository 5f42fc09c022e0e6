/** Knows messaging. */
@NullMarked
package org.comptoir.planted.layers.stock.web;

import org.jspecify.annotations.NullMarked;
