/** Owns a web package. */
@NullMarked
package org.comptoir.planted.backdoor.stock;

import org.jspecify.annotations.NullMarked;
