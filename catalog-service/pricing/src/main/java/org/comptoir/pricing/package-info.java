/**
 * What a basket costs, computed once for every channel: a pure function of basket, price book, promotion book and
 * context, without clock, database or network. The same code answers the quotes of the catalogue and prices the till in
 * a store that is cut off; both therefore agree to the cent. Prices include VAT, VAT is taken out per line and rounded
 * half up, every total is the sum of its lines, and each line says in words where each cent of its price comes from. The
 * rules stand in docs/pricing.md.
 */
@NullMarked
package org.comptoir.pricing;

import org.jspecify.annotations.NullMarked;
