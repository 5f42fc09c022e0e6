/** What the gateway itself refuses, as RFC 9457 problems with a page each; refusals of services pass unchanged. */
@NullMarked
package org.comptoir.gateway.problem;

import org.jspecify.annotations.NullMarked;
