/** Tests. */
@NullMarked
package org.comptoir.local.load;

import org.jspecify.annotations.NullMarked;
