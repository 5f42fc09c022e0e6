/** How many units lie on which shelf. */
@NullMarked
package org.comptoir.sample.shelf;

import org.jspecify.annotations.NullMarked;
