/** What stock tells and hears: levels through the outbox, sales of tills and rejected picks through the inbox. */
@NullMarked
package org.comptoir.inventory.stock.messaging;

import org.jspecify.annotations.NullMarked;
