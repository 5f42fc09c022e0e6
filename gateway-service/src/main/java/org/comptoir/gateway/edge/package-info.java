/** What every request meets first: an id, an access log without personal data, a limit on its body. */
@NullMarked
package org.comptoir.gateway.edge;

import org.jspecify.annotations.NullMarked;
