/**
 * Which customer a card number belongs to, from a local copy without personal data. The number of an erased customer
 * is forgotten.
 */
@NullMarked
package org.comptoir.store.customercard;

import org.jspecify.annotations.NullMarked;
