/** What shortages tell, through the outbox. */
@NullMarked
package org.comptoir.inventory.shortage.messaging;

import org.jspecify.annotations.NullMarked;
