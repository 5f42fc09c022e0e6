/**
 * How many units of an article are kept back and never sold from afar. Promises: of all rules that speak of a shelf the most specific
 * one decides, alone; adding a broader rule never changes what a narrower one says; with no rules nothing is kept back and nothing is read.
 */
@NullMarked
package org.comptoir.inventory.safety;

import org.jspecify.annotations.NullMarked;
