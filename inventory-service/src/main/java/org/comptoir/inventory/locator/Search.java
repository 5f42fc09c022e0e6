package org.comptoir.inventory.locator;

import org.comptoir.inventory.place.Coordinates;
import org.comptoir.inventory.stock.Sku;

/**
 * What a shopper looks for.
 *
 * @param sku the article
 * @param quantity units
 * @param from where the shopper is
 * @param radiusKm how far to go
 * @param limit how many stores to name
 * @param onlyInStock leave out the stores that have too few
 */
public record Search(Sku sku, int quantity, Coordinates from, int radiusKm, int limit, boolean onlyInStock) {
    private static final double METERS_PER_DEGREE = Math.toRadians(Coordinates.EARTH_RADIUS);
    private static final double NEAR_THE_POLE = 89.9;

    double meters() {
        return radiusKm * 1000.0;
    }

    /** Half the height of the box around the circle, in degrees; a little more, so that rounding loses no store. */
    double degreesNorth() {
        return meters() / METERS_PER_DEGREE * 1.001;
    }

    /** Half its width at its narrowest side. Beyond the poles and the date line the box is the whole circle. */
    double degreesEast() {
        double furthest = Math.abs(from.latitude()) + degreesNorth();
        double width = furthest > NEAR_THE_POLE ? 360 : degreesNorth() / Math.cos(Math.toRadians(furthest));
        return Math.abs(from.longitude()) + width > 180 ? 360 : width;
    }
}
