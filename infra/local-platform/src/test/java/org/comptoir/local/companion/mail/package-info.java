/** Tests. */
@NullMarked
package org.comptoir.local.companion.mail;

import org.jspecify.annotations.NullMarked;
