/** Rules about safety stock over HTTP. */
@NullMarked
package org.comptoir.inventory.safety.web;

import org.jspecify.annotations.NullMarked;
