/**
 * Where French towns are. Promises: each of the 35,445 pairs of a town and a postcode is known, with its centre and population, from
 * public data kept in this service's own database, so that "near me" asks nobody outside. A name is found however it is spelled.
 */
@NullMarked
package org.comptoir.inventory.place;

import org.jspecify.annotations.NullMarked;
