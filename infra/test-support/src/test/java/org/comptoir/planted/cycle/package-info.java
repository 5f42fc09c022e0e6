/** Planted: two features that know each other. */
@NullMarked
package org.comptoir.planted.cycle;

import org.jspecify.annotations.NullMarked;
