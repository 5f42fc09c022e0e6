/** Tests. */
@NullMarked
package org.comptoir.local.platform;

import org.jspecify.annotations.NullMarked;
