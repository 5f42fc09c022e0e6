/** What customer-service tells everybody about customers, without personal data, version 1: grows by optional fields only. */
@NullMarked
package org.comptoir.contracts.customers.v1;

import org.jspecify.annotations.NullMarked;
