/** The one door: checks tokens, limits callers, routes to the services, cuts off what does not answer. Owns nothing. */
@NullMarked
package org.comptoir.gateway;

import org.jspecify.annotations.NullMarked;
