/** Which service answers which address, how long it may take, and when it is left alone for a while. */
@NullMarked
package org.comptoir.gateway.route;

import org.jspecify.annotations.NullMarked;
