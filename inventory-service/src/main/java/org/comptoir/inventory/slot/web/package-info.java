/** Pickup slots over HTTP: open to everybody, numbers for staff. */
@NullMarked
package org.comptoir.inventory.slot.web;

import org.jspecify.annotations.NullMarked;
