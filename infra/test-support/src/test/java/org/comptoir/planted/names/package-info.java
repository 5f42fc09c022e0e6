/** Planted: words for what has no name, and a package without null marks. */
@NullMarked
package org.comptoir.planted.names;

import org.jspecify.annotations.NullMarked;
