/**
 * From where a basket is sent. Promises: a strategy that a merchant wrote decides, by criteria in the merchant's order; nothing is ever
 * planned that a location may not sell or send; the same question gets the same answer; and every choice can be explained, location by
 * location, before it is made ({@code POST /sourcing-dry-runs}). The choice itself is pure ({@link
 * org.comptoir.inventory.sourcing.Sourcing}).
 */
@NullMarked
package org.comptoir.inventory.sourcing;

import org.jspecify.annotations.NullMarked;
