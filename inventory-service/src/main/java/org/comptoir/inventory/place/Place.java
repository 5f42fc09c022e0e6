package org.comptoir.inventory.place;

/**
 * A French town with one of its postcodes.
 *
 * @param postcode five characters; text, because it may begin with 0
 * @param town written as officially
 * @param inseeCode the town's official code; text, it may hold letters
 * @param centre where the town is
 * @param population of the whole town; 0 when unknown, as of towns that became part of another
 */
public record Place(String postcode, String town, String inseeCode, Coordinates centre, int population) {}
