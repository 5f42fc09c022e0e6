/** Locations over HTTP, one by one and as a table. */
@NullMarked
package org.comptoir.inventory.location.web;

import org.jspecify.annotations.NullMarked;
