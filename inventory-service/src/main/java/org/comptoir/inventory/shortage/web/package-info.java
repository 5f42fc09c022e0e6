/** The list of shortages over HTTP, for staff. */
@NullMarked
package org.comptoir.inventory.shortage.web;

import org.jspecify.annotations.NullMarked;
