/** The platform's HTTP API as a caller uses it: bearer token, JSON, the time each answer took. */
@NullMarked
package org.comptoir.local.api;

import org.jspecify.annotations.NullMarked;
