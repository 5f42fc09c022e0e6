package org.comptoir.inventory.postcode;

/**
 * What a postcode stands for.
 *
 * @param postcode five characters; text, because it may begin with 0
 * @param town its most populated town, written as officially
 * @param centre where that town is
 */
public record Place(String postcode, String town, Coordinates centre) {}
