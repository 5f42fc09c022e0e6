/** Tests. */
@NullMarked
package org.comptoir.local.bench.rig;

import org.jspecify.annotations.NullMarked;
