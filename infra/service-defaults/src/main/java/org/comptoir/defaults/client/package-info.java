/**
 * A service's own access token for the few calls it makes to other services.
 */
@NullMarked
package org.comptoir.defaults.client;

import org.jspecify.annotations.NullMarked;
