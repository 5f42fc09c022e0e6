/** Tells the other services about changed channels. */
@NullMarked
package org.comptoir.catalog.channel.messaging;

import org.jspecify.annotations.NullMarked;
