/** Tests. */
@NullMarked
package org.comptoir.local.companion.issuer;

import org.jspecify.annotations.NullMarked;
