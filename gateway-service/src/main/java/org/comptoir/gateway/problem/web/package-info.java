/** Problems where no route is involved: unknown addresses, refusals of the container. */
@NullMarked
package org.comptoir.gateway.problem.web;

import org.jspecify.annotations.NullMarked;
