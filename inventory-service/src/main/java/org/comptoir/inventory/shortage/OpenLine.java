package org.comptoir.inventory.shortage;

import java.util.UUID;

/**
 * Units that are named as missing.
 *
 * @param id of the line in the list of shortages
 * @param reservation whose promise cannot be kept
 * @param units how many of its units are missing now
 */
record OpenLine(long id, UUID reservation, int units) {}
