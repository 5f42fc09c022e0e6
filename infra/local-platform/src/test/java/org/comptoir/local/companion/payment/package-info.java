/** Tests. */
@NullMarked
package org.comptoir.local.companion.payment;

import org.jspecify.annotations.NullMarked;
