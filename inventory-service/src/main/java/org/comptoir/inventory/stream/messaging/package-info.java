/**
 * Where the stream hears: each instance reads all stock levels for itself, without a group and past the inbox, because it keeps nothing
 * that a repeat could spoil.
 */
@NullMarked
package org.comptoir.inventory.stream.messaging;

import org.jspecify.annotations.NullMarked;
