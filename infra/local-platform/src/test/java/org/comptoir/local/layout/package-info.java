/** Tests. */
@NullMarked
package org.comptoir.local.layout;

import org.jspecify.annotations.NullMarked;
