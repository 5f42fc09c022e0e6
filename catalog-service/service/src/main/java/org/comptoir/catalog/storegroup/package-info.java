/**
 * Which stores share prices and promotions: a group is put whole, a store may belong to several. Putting the same group
 * again changes nothing and tells nobody; every real change raises its version by one and is told once.
 */
@NullMarked
package org.comptoir.catalog.storegroup;

import org.jspecify.annotations.NullMarked;
