/** Tests. */
@NullMarked
package org.comptoir.local.machine;

import org.jspecify.annotations.NullMarked;
