/** Proof that the defaults keep their promises, with a real PostgreSQL and a real broker. */
@NullMarked
package org.comptoir.defaults;

import org.jspecify.annotations.NullMarked;
