/** What stock tells and hears: levels and shortages through the outbox, sales of tills through the inbox. */
@NullMarked
package org.comptoir.inventory.stock.messaging;

import org.jspecify.annotations.NullMarked;
