/** Tests. */
@NullMarked
package org.comptoir.local.bench;

import org.jspecify.annotations.NullMarked;
