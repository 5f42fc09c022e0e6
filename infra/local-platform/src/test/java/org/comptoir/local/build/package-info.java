/** Tests. */
@NullMarked
package org.comptoir.local.build;

import org.jspecify.annotations.NullMarked;
