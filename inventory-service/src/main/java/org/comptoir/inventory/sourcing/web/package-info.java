/** Sourcing strategies, and the dry run that explains what they choose, over HTTP. */
@NullMarked
package org.comptoir.inventory.sourcing.web;

import org.jspecify.annotations.NullMarked;
