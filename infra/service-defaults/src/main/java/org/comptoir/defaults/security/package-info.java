/**
 * Who calls: the access token checked against issuer, audience, type and algorithm, and turned into a
 * {@link org.comptoir.defaults.security.Caller}. Everything is denied unless it is declared public.
 */
@NullMarked
package org.comptoir.defaults.security;

import org.jspecify.annotations.NullMarked;
