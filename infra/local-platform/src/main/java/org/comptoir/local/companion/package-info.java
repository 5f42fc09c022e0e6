/**
 * The companion process: what a platform finds outside itself in production, answered on this machine by real protocols: a token issuer,
 * a mail catcher and a payment provider's sandbox. Never on the class path of a service.
 */
@NullMarked
package org.comptoir.local.companion;

import org.jspecify.annotations.NullMarked;
