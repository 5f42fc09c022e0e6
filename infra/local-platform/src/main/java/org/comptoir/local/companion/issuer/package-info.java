/**
 * The token issuer of one machine, on Spring Security's authorization server, keeping the token contract of production: at+jwt, RS256, five
 * minutes, an audience per service, claims {@code roles}, {@code stores}, {@code till}, {@code customer}. Machine clients use client credentials;
 * the launcher, and only it, may name a demo user to speak for.
 */
@NullMarked
package org.comptoir.local.companion.issuer;

import org.jspecify.annotations.NullMarked;
