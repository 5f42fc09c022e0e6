/** Promises and their acceptance over HTTP. */
@NullMarked
package org.comptoir.inventory.promise.web;

import org.jspecify.annotations.NullMarked;
