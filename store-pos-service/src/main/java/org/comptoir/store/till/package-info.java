/**
 * What the tills sold. A sale that happened is a fact: it is kept as the till reports it and never refused for stock or
 * for an unknown article; only a ticket that contradicts itself is sent back.
 */
@NullMarked
package org.comptoir.store.till;

import org.jspecify.annotations.NullMarked;
