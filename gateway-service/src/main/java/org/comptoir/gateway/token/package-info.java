/** Who calls: the token contract of the platform, checked once and remembered until shortly before the token ends. */
@NullMarked
package org.comptoir.gateway.token;

import org.jspecify.annotations.NullMarked;
