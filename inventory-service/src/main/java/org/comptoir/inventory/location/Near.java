package org.comptoir.inventory.location;

/**
 * A location and how far it is.
 *
 * @param location the location
 * @param meters in a straight line
 */
public record Near(KnownLocation location, double meters) {}
