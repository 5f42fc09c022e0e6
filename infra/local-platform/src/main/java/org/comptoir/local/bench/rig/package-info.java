/**
 * A platform of its own to measure on: real engines with fsync on, the measured service as in production, a database that is filled once
 * and kept. Beside a running platform nothing of it is touched.
 */
@NullMarked
package org.comptoir.local.bench.rig;

import org.jspecify.annotations.NullMarked;
