/** Refuses bad tokens everywhere, and callers without a token wherever the address is not public. */
@NullMarked
package org.comptoir.gateway.token.web;

import org.jspecify.annotations.NullMarked;
