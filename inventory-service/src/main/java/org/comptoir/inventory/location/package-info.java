/**
 * The places where goods are: stores and warehouses. Promises: a location once known stays known (it is never deleted, only described
 * anew), and its coordinates were compared with its postcode before anybody was sent there.
 */
@NullMarked
package org.comptoir.inventory.location;

import org.jspecify.annotations.NullMarked;
