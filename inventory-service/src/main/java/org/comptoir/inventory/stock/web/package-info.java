/** Movements, their history and the opening of the books over HTTP. */
@NullMarked
package org.comptoir.inventory.stock.web;

import org.jspecify.annotations.NullMarked;
