/** The locator and availability over HTTP: open to everybody, numbers for staff. */
@NullMarked
package org.comptoir.inventory.locator.web;

import org.jspecify.annotations.NullMarked;
