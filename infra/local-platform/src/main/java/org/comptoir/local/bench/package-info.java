/** Measurements on the running platform; each ends with one line {@code BENCH name key=value ...} for machines. */
@NullMarked
package org.comptoir.local.bench;

import org.jspecify.annotations.NullMarked;
