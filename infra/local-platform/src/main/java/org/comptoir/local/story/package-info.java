/**
 * The click-and-collect story, played through the gateway like real callers would: shopper, web shop, clerk, agent. Each step is shown
 * with its call, and checked.
 */
@NullMarked
package org.comptoir.local.story;

import org.jspecify.annotations.NullMarked;
