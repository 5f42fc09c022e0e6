/** Planted: transactions, clocks, fields and prints where they do not belong. */
@NullMarked
package org.comptoir.planted.habits;

import org.jspecify.annotations.NullMarked;
