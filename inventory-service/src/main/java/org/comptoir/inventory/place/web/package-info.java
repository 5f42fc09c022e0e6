/** Search for towns over HTTP. */
@NullMarked
package org.comptoir.inventory.place.web;

import org.jspecify.annotations.NullMarked;
