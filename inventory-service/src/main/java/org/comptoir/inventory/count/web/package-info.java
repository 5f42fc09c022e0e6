/** Counts over HTTP. */
@NullMarked
package org.comptoir.inventory.count.web;

import org.jspecify.annotations.NullMarked;
