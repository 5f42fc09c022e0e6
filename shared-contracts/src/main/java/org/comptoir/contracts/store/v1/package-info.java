/** What store-pos-service tells everybody about work of the clerks and sales of the tills, version 1: grows by optional fields only. */
@NullMarked
package org.comptoir.contracts.store.v1;

import org.jspecify.annotations.NullMarked;
