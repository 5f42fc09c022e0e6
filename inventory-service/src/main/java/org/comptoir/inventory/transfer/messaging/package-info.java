/** What transfers tell, through the outbox. */
@NullMarked
package org.comptoir.inventory.transfer.messaging;

import org.jspecify.annotations.NullMarked;
