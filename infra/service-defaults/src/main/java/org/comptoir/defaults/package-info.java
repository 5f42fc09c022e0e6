/**
 * What every service does the same way and no merchant ever sees: ids, fingerprints and the defaults file. Technical
 * only; no domain type may ever stand here.
 */
@NullMarked
package org.comptoir.defaults;

import org.jspecify.annotations.NullMarked;
