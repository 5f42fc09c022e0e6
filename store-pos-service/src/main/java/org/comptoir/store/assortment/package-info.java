/**
 * What the store can sell and for how much, from local copies of products, prices, VAT categories and store groups. The
 * newest state wins; an event of before its optional fields is understood: one price for everybody, offered everywhere,
 * the VAT rate it names.
 */
@NullMarked
package org.comptoir.store.assortment;

import org.jspecify.annotations.NullMarked;
