package org.comptoir.inventory.locator;

import java.util.List;

/**
 * A location that has enough.
 *
 * @param index of the location in the question
 * @param balances of the lines, in the order of the search
 */
record Hit(int index, List<Balance> balances) {}
