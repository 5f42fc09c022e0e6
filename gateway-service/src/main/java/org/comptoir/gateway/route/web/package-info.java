/** Passes requests on, without retrying and without trusting what a client says about itself. */
@NullMarked
package org.comptoir.gateway.route.web;

import org.jspecify.annotations.NullMarked;
