/**
 * Fills an empty platform with 500 real stores, 4,900 real products and about a million stock rows, through the public APIs like any
 * other caller.
 */
@NullMarked
package org.comptoir.local.demodata;

import org.jspecify.annotations.NullMarked;
